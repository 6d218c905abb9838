import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {FetchError} from '../../../core/web/fetch.ts';
import {words} from '../../../core/words/words.ts';
import type {Interface, Parameters} from './interface.ts';

/** One page of a list. */
export interface Page {
	readonly items: readonly unknown[];
	/** How many items all pages have; undefined where it is not said. */
	readonly total: number | undefined;
	readonly isLast: boolean;
}

/** How many items are asked for at once; each goes into the one before it, so that no item is skipped. */
const sizes = [100, 50, 10, 5, 1];

/** No list is followed further, whatever a site says of its length. */
const mostPages = 1000;

/**
 * The pages of a list, one after the other. Where a site will not give, or cannot make, as many
 * items at once, fewer are asked for from there on.
 */
export async function* listPages(
	{ask, root}: Interface,
	route: string,
	parameters: Parameters,
	most = 100,
): AsyncGenerator<Page> {
	let size = most;
	let number = 1;
	for (let asked = 0; asked < mostPages; asked++) {
		const told = await ask(route, {...parameters, per_page: size, page: number});
		if (told === 'past its end') return;
		if (told === 'too many') {
			const smaller = sizes.find(each => each < size);
			if (smaller === undefined)
				throw new FetchError(words.import.siteIsBroken(sanitiseLine(new URL(root).host)));
			number = ((number - 1) * size) / smaller + 1;
			size = smaller;
			continue;
		}

		const items = Array.isArray(told.value) ? told.value : [];
		const isLast =
			items.length === 0 || (told.pages === undefined ? items.length < size : number >= told.pages);
		yield {items, total: told.total, isLast};
		if (isLast) return;
		number++;
	}
}
