import type {Imported} from '../imported.ts';
export function importHtml(): Imported {
	return {stories: []};
}
