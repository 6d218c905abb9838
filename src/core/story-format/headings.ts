import {nextFence} from '../document/fence.ts';
import type {SafeText} from '../text/safe-text.ts';
import {plainWords} from './plain-words.ts';

/** A heading that stands at the very beginning of a text. */
export interface OpeningHeading {
	readonly words: SafeText;
	/** The UTF-16 offset behind it and its line end. */
	readonly end: number;
}

/** UTF-16 units of a text in which a title is looked for. */
const searched = 64 * 1024;

/** ATX and Setext headings (CommonMark sections 4.2 and 4.3). */
const atx = /^(?:[ \t]*\n)* {0,3}#{1,6}[ \t]+(?<words>\S[^\n]*?)(?:[ \t]+#+)?[ \t]*(?:\n|$)/;
const setext = /^(?:[ \t]*\n)* {0,3}(?<words>[^\s>#`~-][^\n]*)\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;

/** The heading of any level that opens a Markdown text. */
export function findOpeningHeading(body: string): OpeningHeading | undefined {
	const start = body.slice(0, searched);
	const match = atx.exec(start) ?? setext.exec(start);
	const words = plainWords(withoutAttributes(match?.groups?.words ?? ''));
	return match && words ? {words, end: match[0].length} : undefined;
}

/** The words of the first heading of level 1, wherever it stands outside of code. */
export function findTopHeading(body: string): SafeText | undefined {
	let fence: string | undefined;
	let before = '';
	for (const line of body.slice(0, searched).split('\n')) {
		const isText = fence === undefined;
		fence = nextFence(line, fence);
		const heading = /^ {0,3}#[ \t]+(\S.*)$/.exec(line)?.[1]?.replace(/[ \t]#+[ \t]*$/, '');
		if (isText && heading !== undefined) return plainWords(withoutAttributes(heading)) || undefined;
		if (isText && before !== '' && /^ {0,3}=+[ \t]*$/.test(line))
			return plainWords(before) || undefined;
		before = isText ? line.trim() : '';
	}

	return undefined;
}

/** `Chapter Two {#ch2 .unnumbered}`: what Pandoc and others say of a heading is none of its words. */
function withoutAttributes(heading: string): string {
	return heading.replace(/[ \t]*\{:?[ \t]?(?:[#.]|\w+=)[^{}]{0,300}\}[ \t]*#*$/, '');
}
