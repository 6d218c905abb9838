import {type Block, plainText} from './block.ts';

/**
 * The name by which links lead to a heading that has none of its own, as GitHub makes it: small
 * letters, digits and hyphens, other signs left out.
 */
function slugOf(heading: string): string {
	return heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');
}

/**
 * The number of the block that a fragment (`#part-one`) leads to: one that has this name, or a
 * heading; undefined for none. Of headings with the same words the second is `-1`, the third `-2`.
 */
export function findFragment(blocks: readonly Block[], fragment: string): number | undefined {
	const name = decodeFragment(fragment.slice(1));
	const named = blocks.findIndex(({names}) => names?.includes(name));
	if (named >= 0) return named;
	const times = new Map<string, number>();
	const wanted = name.toLowerCase();
	const heading = blocks.findIndex(block => {
		if (block.kind !== 'heading') return false;
		const slug = slugOf(plainText(block));
		const before = times.get(slug) ?? 0;
		times.set(slug, before + 1);
		return wanted === (before === 0 ? slug : `${slug}-${before}`);
	});
	return heading < 0 ? undefined : heading;
}

function decodeFragment(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
