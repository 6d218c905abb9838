import type {SafeText} from '../text/safe-text.ts';
import {archives, categories, folders, type Group, type GroupTotal, tags} from './groups.ts';
import type {StoryHead} from './story.ts';

/** How many stories there are, of each kind, for a shelf whose stories are not all at hand yet. */
export interface Totals {
	readonly total: number;
	readonly categories: readonly GroupTotal[];
	readonly archives: readonly GroupTotal[];
	readonly tags: readonly GroupTotal[];
	/** By the folders of the root: those of followed sites are among them. */
	readonly folders: readonly GroupTotal[];
}

/** The totals of a collection: its own where it has some, else those of its stories. */
export function totalsOf(collection: {
	readonly root: string;
	readonly stories: readonly StoryHead[];
	readonly menu: readonly SafeText[];
	readonly totals?: Totals;
}): Totals {
	if (collection.totals) return collection.totals;
	const {stories} = collection;
	return {
		total: stories.length,
		categories: categories(collection, unread).map(toGroupTotal),
		archives: archives(stories, unread).map(toGroupTotal),
		tags: tags(stories, unread).map(toGroupTotal),
		folders: folders(collection, unread).map(toGroupTotal),
	};
}

const unread = () => 'unread' as const;

function toGroupTotal({key, name, total}: Group): GroupTotal {
	return {key, name, total};
}

/** Both totals in one; the folders are those of the first. */
export function addTotals(first: Totals, second: Totals): Totals {
	return {
		total: first.total + second.total,
		categories: addGroupTotals(first.categories, second.categories),
		archives: addGroupTotals(first.archives, second.archives),
		tags: addGroupTotals(first.tags, second.tags),
		folders: first.folders,
	};
}

function addGroupTotals(
	first: readonly GroupTotal[],
	second: readonly GroupTotal[],
): readonly GroupTotal[] {
	const added = new Map<string, {key: string; name: SafeText; total: number}>();
	for (const {key, name, total} of [...first, ...second]) {
		const known = added.get(key);
		if (known) known.total += total;
		else added.set(key, {key, name, total});
	}

	return [...added.values()];
}
