import {decodeHTMLStrict} from 'entities/decode';

/** Numbers that mean C1 controls, as pages written for Windows have them: `&#146;`, `&#x97;`. */
const windowsNumber = /&#(?:(1[2-5]\d)|x([89][\da-f]));/gi;
/** What those numbers mean (Encoding standard, windows-1252); some Node's TextDecoder reads Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes the character references of HTML (`&amp;`, `&#8217;`), once, as CommonMark section 6.2
 * has it: only those that end in a semicolon; the numbers 128 to 159 as browsers do (HTML,
 * section 13.2.5.80). What comes out is not sanitised.
 */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return decodeHTMLStrict(text.replace(windowsNumber, decodeWindows));
}

function decodeWindows(reference: string, decimal?: string, hexadecimal?: string): string {
	const number = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
	return windows[number - 128] ?? reference;
}
