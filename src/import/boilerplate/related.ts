import {means} from './label-meanings.ts';
import type {Labelled} from './labelled.ts';
import {isTitleInList, proseWords} from './measure.ts';
import type {Teaser} from './teasers.ts';

/** A title that a page shows below its story, with a teaser where it has one. */
export interface Related {
	readonly title: string;
	readonly teaser: string;
}

/**
 * Reads the related stories of a tail: its teasers, else the titles (and what follows them) below
 * "Related Posts" until other boilerplate begins. `offset` is the index of the tail's first block.
 */
export function readRelated(
	tail: readonly Labelled[],
	offset: number,
	teasers: readonly Teaser[],
	isCategory: (text: string) => boolean,
): readonly Related[] {
	const own = teasers.filter(({blocks}) => (blocks[0] ?? 0) >= offset);
	const heading = tail.findIndex(block => block.label === 'related');
	const first = own[0]?.blocks[0];
	const end = first === undefined ? tail.length : first - offset;
	const isAbove = heading >= 0 && heading < end;
	const above = isAbove ? readTitles(tail.slice(heading + 1, end), isCategory) : [];
	return [...above, ...own.map(({title, text}) => ({title, teaser: text}))];
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
		} else if (isTitleInList(block.text)) {
			found.push({title: block.text, teaser: ''});
		}
	}

	return found;
}

function isTeaser({words, text}: Labelled): boolean {
	return words >= proseWords && /[.!?…\]"”]$/u.test(text);
}
