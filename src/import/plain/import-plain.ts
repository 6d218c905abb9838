import type {Imported, ImportOptions} from '../imported.ts';
export function importPlain(_text: string, _options: ImportOptions): Imported {
	return {stories: []};
}
