import {add} from './en/add.ts';
import {commandLine} from './en/command-line.ts';
import {places} from './en/places.ts';
import {session} from './en/session.ts';
import {settings} from './en/settings.ts';

/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {
	add,
	commandLine,
	places,
	session,
	settings,
} as const;
