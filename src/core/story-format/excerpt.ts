import type {SafeText} from '../text/safe-text.ts';

import {plainWords} from './plain-words.ts';

/** The most characters (UTF-16 units) of a teaser. */
const longest = 200;

/** The teaser that the author wrote, in plain words. */
export function readExcerpt(excerpt: string): SafeText {
	return shorten(plainWords(excerpt), longest * 2);
}

/** The first sentences of a story's text (Markdown) in plain words, at most about 200 characters. */
export function firstSentences(body: string): SafeText {
	const words = plainWords(firstParagraphs(body.slice(0, 20_000)));
	return shorten(words, longest);
}

/** Lines that carry no sentences: headings, rules, tables, fences, definitions, imports. */
const noSentence =
	/^(?:#{1,6}\s|[-=*_+~\s]{3,}$|\||`{3}|~{3}|\[[^\]]+\]:|import\s.*from|export\s|\{[{%<]|:{3})/;

function firstParagraphs(body: string): string {
	const lines: string[] = [];
	let length = 0;
	let isCode = false;
	for (const line of body.split('\n')) {
		const text = line
			.replace(/^[\s>]*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:\[![\w-]+\][+-]?)?/, '')
			.trimEnd();
		if (/^(?:`{3}|~{3})/.test(text)) isCode = !isCode;
		if (isCode || text === '' || noSentence.test(text)) continue;
		lines.push(text);
		length += text.length;
		if (length > longest * 5) break;
	}

	return lines.join(' ');
}

const sentenceEnd = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[」』”’）]*/g;

/** Whole sentences up to a length, or else as many words as fit and an ellipsis. */
function shorten(text: SafeText, length: number): SafeText {
	if (text.length <= length) return text;
	const start = text.slice(0, length + 1);
	let end = 0;
	for (const match of start.matchAll(sentenceEnd)) end = match.index + match[0].length;
	if (end >= length / 3 && end <= length) return text.slice(0, end) as SafeText;
	const words = /^.*\S(?=\s)/s.exec(start)?.[0] ?? start.slice(0, -1);
	const whole = words.length >= length / 3 ? words : start.slice(0, -1);
	return `${whole.replace(/[\ud800-\udbff]$|[\s,;:–—-]+$/, '')}…` as SafeText;
}
