import {readHeader} from './header.ts';
import {joinQuoted} from './join-quoted.ts';
import {hasKnownKey, isKnownKey, plainKey} from './known-keys.ts';

/** Lines that go with the one before them, and lines that only hold others together. */
const continuation = /^(?:[ \t]+\S|-(?:[ \t]|$)|#|%|<<:|[ \t]*$|[\]}{])/;

interface Lines {
	readonly keys: readonly string[];
	/** How many are neither headers nor go with one. */
	readonly strays: number;
	readonly total: number;
}

/** Of a head that is looked at. */
const mostLines = 2000;

function sortLines(text: string): Lines {
	const lines = joinQuoted(text.split('\n', mostLines));
	const keys: string[] = [];
	let strays = 0;
	for (const line of lines) {
		const key = readHeader(line)?.key;
		if (key !== undefined) keys.push(key);
		else if (!continuation.test(line)) strays++;
	}

	return {keys, strays, total: lines.length};
}

/**
 * Whether lines without a fence are headers: all of them, with a title or two known keys among
 * them. "Date: Monday" alone may be the beginning of a letter.
 */
export function looksLikeHeaders(text: string): boolean {
	const {keys, strays, total} = sortLines(text);
	if (strays > 0 || total === mostLines) return false;
	return keys.some(key => plainKey(key) === 'title') || keys.filter(isKnownKey).length > 1;
}

/**
 * Whether lines between fences may be a damaged head: it begins with a key and one line in five at
 * most is a stray. Prose between two scene breaks is none, though someone in it says "Date: today".
 */
export function looksLikeDamagedHead(text: string): boolean {
	const first = text
		.split('\n', 50)
		.find(line => !/^[ \t]*(?:(?:#|\/\/|%|<<:).*|[{\]}]*)$/.test(line));
	const {keys, strays, total} = sortLines(text);
	return readHeader(first ?? '') !== undefined && hasKnownKey(keys) && strays * 5 <= total;
}
