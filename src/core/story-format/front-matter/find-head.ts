import type {Dialect, Head} from './head.ts';
import {readHeader} from './header.ts';
import {looksLikeHeaders} from './headers.ts';
import {findNoteHead} from './note-head.ts';
import {findTitleBlock} from './title-block.ts';

/** The most characters that a head may have: a hundred long comments. */
const longestHead = 1024 * 1024;

/** Finds where a text (line ends `\n`, no byte order mark) has its front matter, if it has any. */
export function findHead(text: string): Head | undefined {
	const start = /^(?:[ \t]*\n)*/.exec(text.slice(0, 1000))?.[0].length ?? 0;
	const opened = text.slice(start, start + longestHead);
	return (
		findFenced(text, opened, start) ??
		findJson(text, opened, start) ??
		findOpenless(text, opened, start) ??
		findTitleBlock(text, opened, start) ??
		findNoteHead(text, opened, start)
	);
}

const languages: Readonly<Record<string, Dialect>> = {
	'': 'yaml',
	yaml: 'yaml',
	yml: 'yaml',
	toml: 'toml',
	json: 'json',
};

const fence = /^(?:(?<dashes>-{3,}) ?(?<language>\w*)|\+{3}|;{3})[ \t]*\n/;

function findFenced(text: string, opened: string, start: number): Head | undefined {
	const match = fence.exec(opened);
	if (!match) return undefined;
	const rest = opened.slice(match[0].length);
	const dialect = match.groups?.dashes
		? (languages[match.groups.language?.toLowerCase() ?? ''] ?? 'unknown')
		: opened.startsWith('+')
			? 'toml'
			: 'json';
	const close = closing(opened[0] ?? '').exec(rest);
	if (close) {
		const body = text.slice(start + match[0].length + close.index + close[0].length);
		return {dialect, head: rest.slice(0, close.index), body};
	}

	// The closing fence was forgotten: the head ends with the first empty line.
	const end = rest.search(/\n[ \t]*\n|\n?$/);
	const head = rest.slice(0, end);
	if (!looksLikeHeaders(head)) return undefined;
	return {dialect, head, body: text.slice(start + match[0].length + end), isUnclosed: true};
}

function closing(mark: string): RegExp {
	if (mark === '+') return /^\+{3}[ \t]*(?:\n|$)/m;
	return mark === ';' ? /^;{3}[ \t]*(?:\n|$)/m : /^(?:-{3,}|\.{3})[ \t]*(?:\n|$)/m;
}

/** Hugo's JSON: an object at the very beginning. */
function findJson(text: string, opened: string, start: number): Head | undefined {
	if (!/^\{\s*["}]/.test(opened)) return undefined;
	const end = endOfObject(opened);
	if (end === undefined) return undefined;
	const body = text.slice(start + end).replace(/^[ \t]*\n/, '');
	return {dialect: 'json', head: opened.slice(0, end), body};
}

/** The offset behind the brace that closes the first one. */
function endOfObject(text: string): number | undefined {
	let depth = 0;
	let isString = false;
	for (let index = 0; index < text.length; index++) {
		const character = text[index];
		if (character === '"') isString = !isString;
		else if (isString && character === '\\') index++;
		else if (!isString && character === '{') depth++;
		else if (!isString && character === '}' && --depth === 0) return index + 1;
	}

	return undefined;
}

/** Hexo's head without the opening fence, and Pelican's that ends with an empty line. */
function findOpenless(text: string, opened: string, start: number): Head | undefined {
	if (!readHeader(opened.slice(0, 200).split('\n', 1)[0] ?? '')) return undefined;
	const fenced = /^-{3,}[ \t]*(?:\n|$)/m.exec(opened);
	if (fenced && looksLikeHeaders(opened.slice(0, fenced.index))) {
		const body = text.slice(start + fenced.index + fenced[0].length);
		return {dialect: 'yaml', head: opened.slice(0, fenced.index), body};
	}

	const empty = /\n[ \t]*(?:\n|$)|$/.exec(opened);
	const head = opened.slice(0, empty?.index);
	if (!looksLikeHeaders(head)) return undefined;
	return {dialect: 'headers', head, body: text.slice(start + head.length)};
}
