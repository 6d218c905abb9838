import {findIndentedCode, type Range} from './indented-code.ts';

/** The shortest line that can be one of several of a hard-wrapped paragraph (UTF-16 units). */
const shortestWrapped = 45;

/**
 * Takes away the indents that were typed before the first line of a paragraph, or before all of
 * it, as on a typewriter: to Markdown they would make it code.
 */
export function removeTypedIndents(markdown: string): string {
	let text = '';
	let kept = 0;
	for (const {start, end} of joinRanges(findIndentedCode(markdown))) {
		const lines = markdown.slice(start, end).split('\n');
		if (!isProse(lines.map(line => line.trim()).filter(line => line !== ''))) continue;
		text += markdown.slice(kept, start) + lines.map(line => line.trimStart()).join('\n');
		kept = end;
	}
	return text + markdown.slice(kept);
}

function joinRanges(ranges: readonly Range[]): readonly Range[] {
	const joined: Range[] = [];
	for (const range of ranges) {
		const last = joined.at(-1);
		if (last?.end === range.start) joined[joined.length - 1] = {start: last.start, end: range.end};
		else joined.push(range);
	}
	return joined;
}

/** Whether lines read as sentences, and are long where they were wrapped: verse and code are not. */
function isProse(lines: readonly string[]): boolean {
	const text = lines.join(' ');
	const isWrapped = lines.slice(0, -1).every(line => line.length >= shortestWrapped);
	return isWrapped && !/[{};=<>|]|\(\)|^\$/.test(text) && (isSentence(text) || isChinese(text));
}

function isSentence(text: string): boolean {
	return (
		/^[“"‘'«„¿¡—–(*_\s]*\p{Lu}[\p{L}’']*[,.!?…—”"’*_]{0,3}\s+\S+\s+\S/u.test(text) &&
		/\p{Ll}{2}/u.test(text)
	);
}

function isChinese(text: string): boolean {
	return (
		(text.match(/[\p{Script=Han}\p{Script=Hiragana}，。、！？「」]/gu)?.length ?? 0) * 2 >
		text.length
	);
}
