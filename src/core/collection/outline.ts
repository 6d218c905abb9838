import type {SafeText} from '../text/safe-text.ts';
import type {Collection} from './collection.ts';
import {archives, categories, type Group, type Tally, tags} from './groups.ts';

/** How many stories there are, of each kind, for a shelf whose stories are not all at hand yet. */
export interface Outline {
	readonly total: number;
	readonly categories: readonly Tally[];
	readonly archives: readonly Tally[];
	readonly tags: readonly Tally[];
}

/** The outline of a collection: its own where it has one, else that of its stories. */
export function outlineOf(collection: Collection): Outline {
	if (collection.outline) return collection.outline;
	const {stories} = collection;
	return {
		total: stories.length,
		categories: categories(collection, unread).map(toTally),
		archives: archives(stories, unread).map(toTally),
		tags: tags(stories, unread).map(toTally),
	};
}

const unread = () => 'unread' as const;

function toTally({key, name, total}: Group): Tally {
	return {key, name, total};
}

/** Both outlines in one. */
export function addOutlines(first: Outline, second: Outline): Outline {
	return {
		total: first.total + second.total,
		categories: addTallies(first.categories, second.categories),
		archives: addTallies(first.archives, second.archives),
		tags: addTallies(first.tags, second.tags),
	};
}

function addTallies(first: readonly Tally[], second: readonly Tally[]): readonly Tally[] {
	const added = new Map<string, {key: string; name: SafeText; total: number}>();
	for (const {key, name, total} of [...first, ...second]) {
		const known = added.get(key);
		if (known) known.total += total;
		else added.set(key, {key, name, total});
	}

	return [...added.values()];
}
