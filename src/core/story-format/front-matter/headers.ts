import {hasKnownKey, isKnownKey, plainKey} from './known-keys.ts';

/** A line `Key: value` or `key = "value"`. */
export interface Header {
	readonly key: string;
	readonly value: string;
}

const pair = /^[ \t]{0,4}(["']?)([\p{L}_][\p{L}\p{N}_ .-]{0,40}?)\1[ \t]*[:=](?!\/\/)(.*)$/u;

/** Reads one line as a header. Without a space behind the colon only known keys are keys. */
export function readHeader(line: string): Header | undefined {
	const [, , key, value] = pair.exec(line) ?? [];
	if (key === undefined || value === undefined) return undefined;
	return /^(?:\s|$)/.test(value) || isKnownKey(key) ? {key, value: value.trim()} : undefined;
}

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
	const lines = text.split('\n', mostLines);
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
