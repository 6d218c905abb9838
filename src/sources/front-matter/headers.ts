import {countKnownKeys, plainKey} from './known-keys.ts';

const header = /^(["']?)([\p{L}_][\p{L}\p{N}_ .-]{0,40})\1[ \t]*:(?:[ \t]|$)/u;
const continued = /^(?:[ \t]+\S|-(?:[ \t]|$)|#|[ \t]*$|[\]}])/;

/**
 * Whether all lines are `Key: value` or belong to such a line, with a title or two known keys
 * among them: "Date: Monday" alone may be the beginning of a letter.
 */
export function looksLikeHeaders(text: string): boolean {
	const keys: string[] = [];
	for (const line of text.split('\n', 2000)) {
		const match = header.exec(line);
		if (match) keys.push(match[2] ?? '');
		else if (!continued.test(line)) return false;
	}

	return keys.some(key => plainKey(key) === 'title') || countKnownKeys(keys) >= 2;
}
