import {findIndentedCode} from '../indented-code.ts';

/**
 * Tells of a place in a source where the code ends that begins or stands there; undefined when
 * there is none. The places must be asked for in order.
 */
export function findCode(source: string): (at: number) => number | undefined {
	const indented = findIndentedCode(source);
	let next = 0;
	return at => {
		while ((indented[next]?.end ?? at + 1) <= at) next++;
		const range = indented[next];
		return range !== undefined && range.start <= at ? range.end : ticksEnd(source, at);
	};
}

const ticks = /`+|~{3,}/y;

function ticksEnd(source: string, at: number): number | undefined {
	ticks.lastIndex = at;
	const [run] = ticks.exec(source) ?? [];
	if (run === undefined) return undefined;
	const line = source.lastIndexOf('\n', at - 1) + 1;
	const isFence = run.length >= 3 && at - line < 40 && /^[ \t>]*$/.test(source.slice(line, at));
	return isFence ? fenceEnd(source, at, run) : spanEnd(source, at, run);
}

function fenceEnd(source: string, at: number, run: string): number {
	const close = new RegExp(`\\n[ \\t>]*${run[0]}{${run.length},}[ \\t]*(?=\\n|$)`, 'g');
	close.lastIndex = at;
	return close.exec(source) === null ? source.length : close.lastIndex;
}

/** A span ends at the next run of as many backticks in its paragraph; else the run is words. */
function spanEnd(source: string, at: number, run: string): number {
	const mark = /`+|\n[ \t]*\n/g;
	mark.lastIndex = at + run.length;
	for (let found = mark.exec(source); found !== null; found = mark.exec(source)) {
		if (found[0] === run) return mark.lastIndex;
		if (found[0].startsWith('\n')) break;
	}
	return at + run.length;
}
