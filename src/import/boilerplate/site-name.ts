import {isStory, type Labelled} from './labelled.ts';

const years = /\b\d{4}(?:\s*[-–]\s*\d{4})?\b/gu;
const notice =
	/copyright|©|\(c\)|all rights reserved.*|powered by.*|alle rechte.*|tous droits.*/giu;

/**
 * The name of the site: what its copyright line names, written as the line at the top writes it;
 * else the line that stands between a skip link and the menu.
 */
export function findSiteName(blocks: readonly Labelled[]): string | undefined {
	for (const {label, text} of blocks) {
		if (label !== 'copyright') continue;
		const name = text
			.replace(notice, ' ')
			.replace(years, ' ')
			.replace(/^[\s.,|·•–—-]+|[\s.,|·•–—-]+$/gu, '');
		const owner = name
			.split(/\s*[|·•]\s*/u)[0]
			?.replace(/\.$/u, '')
			.trim();
		if (owner && owner.length <= 60) return owner;
	}

	return betweenSkipAndMenu(blocks);
}

function betweenSkipAndMenu(blocks: readonly Labelled[]): string | undefined {
	const skip = blocks.findLastIndex(({label}) => label === 'skip');
	const menu = blocks.findIndex(({label}, index) => index > skip + 1 && label === 'menu');
	const name = blocks[skip + 1];
	if (skip < 0 || menu < 0 || !name || name.label !== undefined || name.isProse) return undefined;
	return blocks.slice(skip, menu).some(isStory) ? undefined : name.text;
}
