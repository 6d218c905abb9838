import type {Imported} from '../imported.ts';
export function importEpub(_b: unknown, _o: unknown): Imported {
	return {stories: []};
}
