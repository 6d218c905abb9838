import type {Json} from '../site.ts';

/** What is remembered of a feed from one time to the next. */
export interface FeedMemory {
	/** Whether the first reading came to its end; until then older items are asked for. */
	readonly isDone: boolean;
	readonly etag?: string;
	readonly lastModified?: string;
}

/** Reads what was remembered; whatever it cannot be is forgotten. */
export function readMemory(json: Json | undefined): FeedMemory {
	const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
	const {isDone, etag, lastModified} = (isObject ? json : {}) as Readonly<Record<string, Json>>;
	return {
		isDone: isDone === true,
		...(typeof etag === 'string' && {etag}),
		...(typeof lastModified === 'string' && {lastModified}),
	};
}

/** The same as JSON. */
export function writeMemory(memory: FeedMemory): Json {
	return {...memory};
}
