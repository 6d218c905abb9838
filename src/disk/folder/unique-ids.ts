import {quoteName} from '../../core/collection/problem.ts';
import type {Problem, StoryHead} from '../../core/collection/story.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';

/** Gives a story whose id was taken by one before it its path as id, and says so. */
export function keepIdsUnique<Entry extends {readonly head: StoryHead}>(
	entries: readonly Entry[],
): {readonly unique: readonly Entry[]; readonly problems: readonly Problem[]} {
	const taken = new Map<string, StoryHead>();
	const problems: Problem[] = [];
	const unique = entries.map(entry => {
		const first = taken.get(entry.head.id);
		const head = first ? withPathAsId(entry.head) : entry.head;
		taken.set(head.id, head);
		if (!first) return entry;
		problems.push(duplicate(entry.head, first));
		return {...entry, head};
	});
	return {unique, problems};
}

/** The same head with its path as its id. */
export function withPathAsId(head: StoryHead): StoryHead {
	return {...head, id: head.path, shortId: head.relativePath};
}

function duplicate(head: StoryHead, first: StoryHead): Problem {
	const id = sanitiseLine(head.shortId);
	const owner = sanitiseLine(first.relativePath);
	const message = words.collection.duplicateId(quoteName(head.path), id, owner);
	return {path: head.path, message};
}
