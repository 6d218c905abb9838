import type {SafeText} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';

/** A post of which no story was made: it has no text, or a password stands before it. */
export interface Unread {
	/** The title of one with a password. */
	readonly locked?: SafeText;
}

/** Sentences on posts that were not read: locked ones by name, empty ones, pictures mostly, by number. */
export function tellUnread(posts: readonly Unread[]): readonly SafeText[] {
	const locked = posts.flatMap(({locked}) => locked ?? []);
	const empty = posts.length - locked.length;
	return [
		...locked.map(words.import.postIsLocked),
		...(empty > 0 ? [words.import.postsHaveNoText(empty)] : []),
	];
}
