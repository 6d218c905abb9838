import {add} from './en/add.ts';
import {collection} from './en/collection.ts';
import {commandLine} from './en/command-line.ts';
import {dates} from './en/dates.ts';
import {end} from './en/end.ts';
import {feeds} from './en/feeds.ts';
import {fileErrors} from './en/file-errors.ts';
import {hidden} from './en/hidden.ts';
import {home} from './en/home.ts';
import {imports} from './en/import.ts';
import {keys} from './en/keys.ts';
import {lists} from './en/lists.ts';
import {manPage} from './en/man-page.ts';
import {marks} from './en/marks.ts';
import {network} from './en/network.ts';
import {places} from './en/places.ts';
import {query} from './en/query.ts';
import {related} from './en/related.ts';
import {results} from './en/results.ts';
import {screen} from './en/screen.ts';
import {session} from './en/session.ts';
import {settings} from './en/settings.ts';
import {shelf} from './en/shelf.ts';
import {sites} from './en/sites.ts';
import {story} from './en/story.ts';

/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {
	add,
	collection,
	commandLine,
	dates,
	end,
	feeds,
	fileErrors,
	hidden,
	home,
	import: imports,
	keys,
	lists,
	manPage,
	marks,
	network,
	places,
	query,
	related,
	results,
	screen,
	session,
	settings,
	shelf,
	sites,
	story,
} as const;
