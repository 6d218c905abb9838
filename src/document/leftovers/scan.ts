import {findCode} from './find-code.ts';

/** What takes the place of something in a source, and where that something ends. */
export interface Replacement {
	readonly text: string;
	/** UTF-16 offset behind what is replaced. */
	readonly end: number;
}

/** Something that a site generator or an editor leaves in a text. */
export interface Leftover {
	/** How it begins; sticky. */
	readonly opens: RegExp;
	/** Its replacement, or undefined when it is not what it looked like and stays. */
	readonly replace: (found: RegExpExecArray, findClose: FindClose) => Replacement | undefined;
}

/**
 * What stands in a source from `from` to the nearest `close`; undefined when there is no such
 * close any more, which is looked for only once.
 */
export type FindClose = (close: RegExp, from: number) => Replacement | undefined;

/** Where code or a leftover may begin. */
const candidate = /[`~<{%[!=\\]/g;

/** Replaces leftovers in Markdown; code, whether fenced, indented or in backticks, stays. */
export function replaceLeftovers(source: string, leftovers: readonly Leftover[]): string {
	const kept: string[] = [];
	const codeEnd = findCode(source);
	const findClose = closeFinder(source);
	let start = 0;
	let next = 0;
	for (let at = find(source, 0); at >= 0; at = find(source, next)) {
		const end = codeEnd(at);
		const replacement = end === undefined ? replaceAt(source, at, leftovers, findClose) : undefined;
		next = replacement?.end ?? end ?? (source[at] === '\\' ? at + 2 : at + 1);
		if (replacement === undefined) continue;
		kept.push(source.slice(start, at), replacement.text);
		start = next;
	}
	return kept.join('') + source.slice(start);
}

function find(source: string, from: number): number {
	candidate.lastIndex = from;
	return candidate.exec(source)?.index ?? -1;
}

function replaceAt(
	source: string,
	at: number,
	leftovers: readonly Leftover[],
	findClose: FindClose,
): Replacement | undefined {
	for (const {opens, replace} of leftovers) {
		opens.lastIndex = at;
		const found = opens.exec(source);
		const replacement = found === null ? undefined : replace(found, findClose);
		if (replacement !== undefined) return replacement;
	}
	return undefined;
}

function closeFinder(source: string): FindClose {
	const missing = new Set<string>();
	return (close, from) => {
		const key = close.source;
		if (missing.has(key)) return undefined;
		close.lastIndex = from;
		const found = close.exec(source);
		if (found !== null) return {text: source.slice(from, found.index), end: close.lastIndex};
		missing.add(key);
		return undefined;
	};
}
