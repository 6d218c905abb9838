import {end} from './en/end.ts';
import {home} from './en/home.ts';
import {keys} from './en/keys.ts';
import {lists} from './en/lists.ts';
import {marks} from './en/marks.ts';
import {results} from './en/results.ts';
import {screen} from './en/screen.ts';
import {settings} from './en/settings.ts';
import {story} from './en/story.ts';

/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {end, home, keys, lists, marks, results, screen, settings, story} as const;
