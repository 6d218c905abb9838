import type {Imported} from './imported.ts';
export function importMarkdown(): Imported {
	return {stories: []};
}
