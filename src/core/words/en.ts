import {collection} from './en/collection.ts';
import {commandLine} from './en/command-line.ts';
import {dates} from './en/dates.ts';
import {fileErrors} from './en/file-errors.ts';
import {related} from './en/related.ts';
import {shelf} from './en/shelf.ts';

/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {
	collection,
	commandLine,
	dates,
	fileErrors,
	related,
	shelf,
} as const;
