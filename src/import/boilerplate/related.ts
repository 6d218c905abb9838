import {means} from './label-meanings.ts';
import type {Labelled} from './labelled.ts';
import {isTitleLike, proseWords} from './measure.ts';
import type {Teaser} from './teasers.ts';

/** A title that a page shows below its story, with a teaser where it has one. */
export interface Related {
	readonly title: string;
	readonly teaser: string;
}

/**
 * Reads the related stories of a tail: its teasers, else the titles (and what follows them) below
 * "Related Posts" until other furniture begins. `offset` is the index of the tail's first block.
 */
export function readRelated(
	tail: readonly Labelled[],
	offset: number,
	teasers: readonly Teaser[],
	isCategory: (text: string) => boolean,
): readonly Related[] {
	const own = teasers.filter(({blocks}) => (blocks[0] ?? 0) >= offset);
	if (own.length > 0) return own.map(({title, text}) => ({title, teaser: text}));
	const heading = tail.findIndex(block => block.label === 'related');
	return heading < 0 ? [] : readTitles(tail.slice(heading + 1), isCategory);
}

function readTitles(
	blocks: readonly Labelled[],
	isCategory: (text: string) => boolean,
): readonly Related[] {
	const found: Related[] = [];
	for (const block of blocks) {
		if (means(block.label, 'of-entry') || isCategory(block.text)) continue;
		if (block.label !== undefined) break;
		const last = found.at(-1);
		if (last?.teaser === '' && isTeaser(block)) {
			found[found.length - 1] = {...last, teaser: block.text};
		} else if (isTitleLike(block.text)) {
			found.push({title: block.text, teaser: ''});
		}
	}

	return found;
}

function isTeaser({words, text}: Labelled): boolean {
	return words >= proseWords && /[.!?…\]"”]$/u.test(text);
}
