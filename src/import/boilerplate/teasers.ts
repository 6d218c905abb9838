import {unquote} from './dateline.ts';
import {means} from './label-meanings.ts';
import type {Labelled} from './labelled.ts';
import {isTitleInList, isTitleLike, plainForm} from './measure.ts';

/** A title with the beginning of its text, as pages show of other stories. */
export interface Teaser {
	readonly title: string;
	readonly text: string;
	/** Indexes of its blocks, from the title's to the last one's. */
	readonly blocks: readonly number[];
}

const invitation =
	'(?:read (?:more|on|the rest|the full story)|continue reading|keep reading|more|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|leggi (?:tutto|di più)|continua a leggere|le(?:r|ia) mais|continue lendo|lees (?:verder|meer)|czytaj (?:dalej|więcej)|läs mer|læs mere|les mer|lue lisää|číst (?:dále|více)|devamını oku|читать далее|подробнее|続きを読む|阅读更多|继续阅读)';
const ending = new RegExp(
	`(?:\\.{3}|…|\\[(?:\\.{3}|…)\\])?\\s*(?<words>${invitation})(?:\\s*:?\\s*(?<title>[“"«„‘'].{1,150}?[”"»“’']))?\\s*[→»›>.…]*$`,
	'iu',
);
const cut = /(?:\.{3}|…|\[(?:\.{3}|…)\])\s*$/u;
/**
 * The ending that makes a block a teaser: dots and an invitation to read on, in the form in which
 * the members of a family share it. An invitation without dots is one only when it stands alone.
 */
function endingOf(block: Labelled): string | undefined {
	if (block.words > 150) return undefined;
	const match = ending.exec(block.text);
	if (!match?.groups) return undefined;
	const hasText = match.index > 0;
	const isCut = /^(?:\.{3}|…|\[)/u.test(match[0]);
	const isSpoken = /^["”»]?[^→»›]*["”]\s*[\p{L}]/u.test(block.text.slice(match.index));
	return isSpoken || (hasText && !isCut) ? undefined : plainForm(match.groups.words ?? '');
}

/**
 * Finds teasers: a family of two or more blocks with the same ending, each with its title line
 * before it. One alone may be a sentence of a story.
 */
export function findTeasers(blocks: readonly Labelled[]): readonly Teaser[] {
	const families = new Map<string, Teaser[]>();
	for (const [index, block] of blocks.entries()) {
		const ending = endingOf(block);
		const teaser = ending === undefined ? undefined : readTeaser(blocks, index);
		if (ending === undefined || !teaser) continue;
		families.set(ending, [...(families.get(ending) ?? []), teaser]);
	}

	return [...families.values()]
		.filter(family => family.length >= 2)
		.flatMap(family => withoutCategories(blocks, family))
		.sort((one, other) => (one.blocks[0] ?? 0) - (other.blocks[0] ?? 0));
}

/** A line that stands above several teasers of a family is their category; the title is above it. */
function withoutCategories(
	blocks: readonly Labelled[],
	family: readonly Teaser[],
): readonly Teaser[] {
	const count = (title: string) => family.filter(each => each.title === title).length;
	return family.map(teaser => {
		const at = (teaser.blocks[0] ?? 0) - 1;
		const above = blocks[at];
		const isTitle = above !== undefined && above.label === undefined && isTitleLike(above.text);
		if (count(teaser.title) < 2 || !isTitle) return teaser;
		return {...teaser, title: unquote(above.text), blocks: [at, ...teaser.blocks]};
	});
}

/** Walks from the ending back to the text, when it stands alone, and to the title. */
function readTeaser(blocks: readonly Labelled[], last: number): Teaser | undefined {
	const text = blocks[last]?.text ?? '';
	const own = text.replace(ending, '').trim();
	let at = last;
	if (own === '') {
		at--;
		if (!cut.test(blocks[at]?.text ?? '')) return undefined;
	}

	const teaser = own === '' ? (blocks[at]?.text ?? '') : `${own} …`;
	let title = at - 1;
	while (title > at - 4 && means(blocks[title]?.label, 'of-entry')) title--;
	const line = blocks[title];
	if (!line || line.label !== undefined || !isTitleInList(line.text)) return undefined;
	const indexes = Array.from({length: last - title + 1}, (_, offset) => title + offset);
	const quoted = unquote(ending.exec(text)?.groups?.title ?? '');
	return {
		title: quoted !== '' && line.text.startsWith(quoted) ? quoted : unquote(line.text),
		text: teaser.replace(/\s*(?:\.{3}|…|\[(?:\.{3}|…)\])?\s*…?$/u, ' …'),
		blocks: indexes,
	};
}
