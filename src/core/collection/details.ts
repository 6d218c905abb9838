import {nothing, type SafeText} from '../text/safe-text.ts';
import type {StoryHead} from './story.ts';

/**
 * What is asked for of one story at a time: held for a hundred thousand it would fill the memory. Each
 * answer is empty for a story of which it is not known, or not at hand.
 */
export interface StoryDetails {
	readonly excerptOf: (story: StoryHead) => SafeText;
	/** Fingerprint of the text (the body without front matter). */
	readonly fingerprintOf: (story: StoryHead) => string;
	/** Frequent, telling words of the text, for likeness (at most 20). */
	readonly keywordsOf: (story: StoryHead) => readonly string[];
	/** The addresses and names by which the pages of other stories may name it. */
	readonly addressesOf: (story: StoryHead) => readonly string[];
	/**
	 * The same with some details of all stories at hand; of `likely` ones the keywords even where that
	 * takes reading their files. To be let go soon.
	 */
	readonly load: (
		details: readonly Detail[],
		likely?: readonly StoryHead[],
	) => Promise<StoryDetails>;
}

/** What there is to know of a story. */
export type Detail = 'excerpt' | 'fingerprint' | 'keywords' | 'addresses';

/** A story with its details at hand. */
export interface DetailedStory {
	readonly head: StoryHead;
	readonly excerpt: SafeText;
	readonly fingerprint: string;
	readonly keywords: readonly string[];
	readonly addresses: readonly string[];
}

/** Knows nothing of any story. */
export const noDetails: StoryDetails = detailsOf([]);

/** The details of a few stories. */
export function detailsOf(stories: Iterable<DetailedStory>): StoryDetails {
	const byId = new Map(Array.from(stories, story => [story.head.id, story]));
	const details: StoryDetails = {
		excerptOf: ({id}) => byId.get(id)?.excerpt ?? nothing,
		fingerprintOf: ({id}) => byId.get(id)?.fingerprint ?? '',
		keywordsOf: ({id}) => byId.get(id)?.keywords ?? [],
		addressesOf: ({id}) => byId.get(id)?.addresses ?? [],
		load: () => Promise.resolve(details),
	};
	return details;
}

/** Asks the second of what the first does not know. */
export function joinDetails(first: StoryDetails, second: StoryDetails): StoryDetails {
	return {
		excerptOf: story => first.excerptOf(story) || second.excerptOf(story),
		fingerprintOf: story => first.fingerprintOf(story) || second.fingerprintOf(story),
		keywordsOf(story) {
			const known = first.keywordsOf(story);
			return known.length > 0 ? known : second.keywordsOf(story);
		},
		addressesOf(story) {
			const known = first.addressesOf(story);
			return known.length > 0 ? known : second.addressesOf(story);
		},
		async load(...what) {
			return joinDetails(...(await Promise.all([first.load(...what), second.load(...what)])));
		},
	};
}
