import {decodeHTMLStrict} from 'entities/decode';

/**
 * Decodes the character references of HTML (`&amp;`, `&#8217;`), once, as CommonMark section 6.2
 * has it: only those that end in a semicolon. What comes out is not sanitised.
 */
export function decodeEntities(text: string): string {
	return text.includes('&') ? decodeHTMLStrict(text) : text;
}
