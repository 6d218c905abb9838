import type {SafeText} from './safe-text.ts';

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
const forbidden =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;

/** Makes foreign text safe for the screen; line ends become `\n`. */
export function sanitise(text: string): SafeText {
	return text
		.toWellFormed()
		.replace(lineEnds, '\n')
		.replaceAll('\t', '    ')
		.replace(forbidden, '') as SafeText;
}

/** The same for what must stay on one line: titles, names, messages. */
export function sanitiseLine(text: string): SafeText {
	return sanitise(text).replace(/\s+/g, ' ').trim() as SafeText;
}
