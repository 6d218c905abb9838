import {add} from './en/add.ts';
import {places} from './en/places.ts';
import {settings} from './en/settings.ts';

/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {
	add,
	places,
	settings,
} as const;
