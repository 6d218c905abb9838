import {graphemesOf} from '../../core/text/graphemes.ts';

/** Names that Windows refuses, and names that site generators read as something else. */
const refused = /^(?:con|prn|aux|nul|com\d|lpt\d|index|readme|license)$/;

const encoder = new TextEncoder();
/**
 * A title as a part of a file name: letters and figures of any script in lower case, everything
 * else a hyphen, at most `bytes` bytes of UTF-8, never a name that a system refuses.
 */
export function slug(title: string, bytes: number): string {
	const words = title
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’‘ʼ`´]/g, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	const name = cut(words, bytes) || 'untitled';
	return refused.test(name) ? `${name}-story` : name;
}

/** Cuts at a word where one ends in the last third, else between two characters. */
function cut(words: string, bytes: number): string {
	if (encoder.encode(words).length <= bytes) return words;
	let name = '';
	let length = 0;
	for (const {segment} of graphemesOf(words)) {
		length += encoder.encode(segment).length;
		if (length > bytes) break;
		name += segment;
	}

	const lastWord = name.lastIndexOf('-');
	return (lastWord > (name.length * 2) / 3 ? name.slice(0, lastWord) : name).replace(/-+$/, '');
}
