import type {Label} from '../boilerplate-words.ts';
import {plainForm} from '../measure.ts';
import {advertising} from './advertising.ts';
import {comments} from './comments.ts';
import {lists} from './lists.ts';
import {navigation} from './navigation.ts';
import {notices} from './notices.ts';
import {otherStories} from './other-stories.ts';
import type {Phrases} from './phrases.ts';
import {sharing} from './sharing.ts';

/** In the order in which they are asked: of two lists with one phrase, the first has it. */
const topics: readonly Phrases[] = [
	navigation,
	advertising,
	sharing,
	otherStories,
	comments,
	lists,
	notices,
];

/**
 * Whole blocks that are boilerplate of a page, in a dozen languages, in plain form: case, arrows,
 * bullets and colons do not count.
 */
export function collectPhrases(): ReadonlyMap<string, Label> {
	const found = new Map<string, Label>();
	for (const topic of topics) {
		for (const [label, phrases] of Object.entries(topic)) {
			for (const phrase of phrases.split('\n')) {
				const key = plainForm(phrase.trim());
				if (key !== '' && !found.has(key)) found.set(key, label as Label);
			}
		}
	}

	return found;
}
