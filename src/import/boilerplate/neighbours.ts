import {unquote} from './dateline.ts';
import type {Labelled} from './labelled.ts';

/** The titles of the stories before and after, as a page names them. */
export interface Neighbours {
	readonly previous: string | undefined;
	readonly next: string | undefined;
}

type Side = 'previous' | 'next';

const sides: ReadonlyArray<readonly [Side, RegExp]> = [
	[
		'previous',
		/^[«←‹❮<\s]*(?:previous|prev|older|vorherige[rs]?|voriger?|zurück|article précédent|publication précédente|précédent|entrada anterior|anterior|articolo precedente|precedente|post anterior|artigo anterior|vorige?|poprzedni|föregående|forrige|önceki|предыдущая|назад|前の記事|前|上一篇)(?:\s+(?:post|article|story|entry|chapter|page|beitrag|artikel|bericht|wpis|inlägg|indlæg|innlegg|yazı|запись|статья))?\s*[»→›❯>]*\s*(?<colon>[:：])?\s*(?<title>.*)$/iu,
	],
	[
		'next',
		/^(?:next|newer|nächste[rs]?|weiter|article suivant|publication suivante|suivant|entrada siguiente|siguiente|articolo successivo|successivo|próximo|artigo seguinte|seguinte|volgende?|następny|nästa|næste|neste|sonraki|следующая|далее|次の記事|次|下一篇)(?:\s+(?:post|article|story|entry|chapter|page|beitrag|artikel|bericht|wpis|inlägg|indlæg|innlegg|yazı|запись|статья))?\s*[»→›❯>]*\s*(?<colon>[:：])?\s*(?<title>.*)$/iu,
	],
	['previous', /^[←❮«‹]\s*(?<title>\S.*)$/u],
	['next', /^(?<title>\S.*?)\s*[→❯»›]$/u],
];

/**
 * Reads the neighbours from the tail of a page: `Previous Post: TITLE`, `← TITLE`, the word and
 * the title in two lines, or two titles below "Post navigation".
 */
export function readNeighbours(tail: readonly Labelled[]): Neighbours {
	const found: Partial<Record<Side, string>> = {};
	for (const [index, block] of tail.entries()) {
		if (block.label === 'neighbour' || isWordAlone(block)) addNamed(found, tail, index);
	}

	if (found.previous === undefined && found.next === undefined) addBelowHeading(found, tail);
	return {previous: found.previous, next: found.next};
}

function isWordAlone(block: Labelled): boolean {
	return (
		block.label === undefined &&
		block.words <= 2 &&
		sides.slice(0, 2).some(([, pattern]) => pattern.exec(block.text)?.groups?.title === '')
	);
}

function addNamed(
	found: Partial<Record<Side, string>>,
	tail: readonly Labelled[],
	index: number,
): void {
	const text = tail[index]?.text ?? '';
	for (const [side, pattern] of sides) {
		const groups = pattern.exec(text)?.groups;
		if (!groups) continue;
		const title = groups.title?.replace(/[»→›❯>\s]+$/u, '').trim() || titleOf(tail[index + 1]);
		if (title) found[side] ??= unquote(title);
		return;
	}
}

function addBelowHeading(found: Partial<Record<Side, string>>, tail: readonly Labelled[]): void {
	const heading = tail.findIndex(block => block.label === 'post-navigation');
	if (heading < 0) return;
	const [first, second] = [titleOf(tail[heading + 1]), titleOf(tail[heading + 2])];
	if (first !== undefined) found.previous = first;
	if (first !== undefined && second !== undefined) found.next = second;
}

function titleOf(block: Labelled | undefined): string | undefined {
	return block && block.label === undefined && block.words <= 20 ? block.text : undefined;
}
