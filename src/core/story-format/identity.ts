import {sanitiseLine} from '../text/sanitise.ts';
import {asText, type Find} from './values.ts';

/** The names that a story's author gave it. */
export interface Identity {
	/** The same in the whole world: a URL, URN or UUID. */
	readonly globalId: string | undefined;
	/** The same in this collection: what people type. */
	readonly localId: string | undefined;
}

const global =
	/^(?:[a-z][a-z0-9+.-]*:\/\/\S+|urn:[a-z0-9][a-z0-9-]*:\S+|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)$/i;

/** Reads `id`, `guid` and `permalink`; a permalink with `:placeholders` is a pattern and no name. */
export function readIdentity(find: Find): Identity {
	const ids = find('id', 'guid').map(readId).filter(Boolean);
	const permalink = find('permalink')
		.map(readId)
		.find(link => link && !link.includes('/:'));
	return {
		globalId: ids.find(id => id && global.test(id)),
		localId: ids[0] ?? permalink,
	};
}

function readId(value: unknown): string | undefined {
	return sanitiseLine(asText(value) ?? '').slice(0, 500) || undefined;
}
