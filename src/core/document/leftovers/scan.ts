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

/** Leftovers by what they begin with, in the order in which they are tried. */
export type Leftovers = Readonly<Record<string, readonly Leftover[]>>;

/**
 * What stands in a source from `from` to the nearest `close`; undefined when there is no such
 * close any more, which is looked for only once.
 */
export type FindClose = (close: RegExp, from: number) => Replacement | undefined;

/** Replaces leftovers in Markdown; code, whether fenced, indented or in backticks, stays. */
export function replaceLeftovers(source: string, leftovers: Leftovers): string {
	const starts = Object.keys(leftovers).filter(start => source.includes(start));
	if (starts.length === 0) return source;
	const kept: string[] = [];
	const codeEnd = findCode(source);
	const findClose = closeFinder(source);
	const literals = starts.map(start => start.replace(/\W/g, '\\$&'));
	const candidate = new RegExp(['`|~|\\\\', ...literals].join('|'), 'g');
	let start = 0;
	for (let found = candidate.exec(source); found !== null; found = candidate.exec(source)) {
		const at = found.index;
		const end = codeEnd(at);
		const tried = end === undefined ? (leftovers[found[0]] ?? []) : [];
		const replacement = replaceAt(source, at, tried, findClose);
		candidate.lastIndex = replacement?.end ?? end ?? (found[0] === '\\' ? at + 2 : at + 1);
		if (replacement === undefined) continue;
		kept.push(source.slice(start, at), replacement.text);
		start = replacement.end;
	}
	return start === 0 ? source : kept.join('') + source.slice(start);
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
