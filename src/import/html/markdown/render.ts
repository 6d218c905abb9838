import {escapeStart, escapeWords} from '../../escape-markdown.ts';
import type {Mark, Token} from './tokens.ts';

const names: Readonly<Record<Mark, string>> = {'*': 'em', '**': 'strong', '~~': 'del'};

/** The lines of settled tokens as Markdown, divided at breaks; a line may be empty. */
export function renderLines(tokens: readonly Token[]): readonly string[] {
	const asElements = findElements(tokens);
	const lines: string[] = [];
	let pieces: string[] = [];
	for (const [index, token] of tokens.entries()) {
		if (token.kind === 'break') {
			lines.push(pieces.join(''));
			pieces = [];
		} else if (token.kind === 'text') pieces.push(escapeWords(token.text));
		else if (token.kind === 'raw') pieces.push(token.text);
		else if (asElements.has(index))
			pieces.push(`<${token.kind === 'close' ? '/' : ''}${names[token.mark]}>`);
		else pieces.push(token.mark);
	}

	lines.push(pieces.join(''));
	return lines.map(line => escapeStart(line.replace(/^ +| +$/g, '')));
}

/**
 * The marks that CommonMark would not take for marks where they stand (section 6.2): between a
 * letter and a punctuation mark they neither open nor close. Both of such a pair become elements.
 */
function findElements(tokens: readonly Token[]): ReadonlySet<number> {
	const elements = new Set<number>();
	const open: number[] = [];
	const before = charactersBefore(tokens);
	const after = charactersBefore(tokens.toReversed(), true).toReversed();
	for (const [index, token] of tokens.entries()) {
		if (token.kind === 'open') open.push(index);
		if (token.kind !== 'close') continue;
		const start = open.pop() ?? index;
		const isMarked =
			canOpen(before[start] ?? '', after[start] ?? '') &&
			canOpen(after[index] ?? '', before[index] ?? '');
		if (isMarked) continue;
		elements.add(start);
		elements.add(index);
	}

	return elements;
}

/** Left-flanking; with its two sides changed, right-flanking. */
function canOpen(outside: string, inside: string): boolean {
	if (/^\s?$/u.test(inside)) return false;
	return !isPunctuation(inside) || /^\s?$/u.test(outside) || isPunctuation(outside);
}

function isPunctuation(character: string): boolean {
	return /^[\p{P}\p{S}]$/u.test(character);
}

/** For each token the character that stands before it, marks passed over; of reversed ones, behind. */
function charactersBefore(tokens: readonly Token[], isReversed = false): readonly string[] {
	let last = '';
	return tokens.map(token => {
		const before = last;
		if (token.kind === 'break') last = '';
		else if (token.kind === 'text' || token.kind === 'raw') last = edge(token.text, isReversed);
		return before;
	});
}

function edge(text: string, isFirst: boolean): string {
	return (isFirst ? /^./su : /.$/su).exec(text)?.[0] ?? '';
}
