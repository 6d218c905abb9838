import type {SafeText} from '../text/safe-text.ts';
import {foldForSearch} from './fold.ts';
import type {StoryHead} from './story.ts';

/** A story that another one's page names. */
export interface ToldStory {
	/** Its title; its address where the page has no other name for it. */
	readonly title: SafeText;
	/** An address or an id, as it is written; undefined where there is a title alone. */
	readonly address: string | undefined;
}

/** What the page of a story told of the stories around it. */
export interface Told {
	readonly previous: ToldStory | undefined;
	readonly next: ToldStory | undefined;
	readonly related: readonly ToldStory[];
	/** The site that the page is of. */
	readonly site: SafeText | undefined;
}

/** The stories of a shelf as pages name them. */
export type FindTold = (told: ToldStory) => StoryHead | undefined;

/**
 * Finds what pages name among stories: by id, guid or address, else by the title, where only one has
 * it. `addressesOf` gives the addresses and guids that a story's file tells.
 */
export function toldFinder(
	stories: readonly StoryHead[],
	addressesOf: (story: StoryHead) => readonly string[],
): FindTold {
	let byTitle: ReadonlyMap<string, readonly StoryHead[]> | undefined;
	let byAddress: ReadonlyMap<string, readonly StoryHead[]> | undefined;
	return ({title, address}) => {
		if (address !== undefined) {
			byAddress ??= groupBy(stories, story => namesOf(story, addressesOf(story)));
			const [found] = byAddress.get(foldAddress(address)) ?? [];
			if (found) return found;
		}

		byTitle ??= groupBy(stories, story => [foldTitle(story.title)]);
		const [only, ...others] = byTitle.get(foldTitle(title)) ?? [];
		return others.length === 0 ? only : undefined;
	};
}

function namesOf(story: StoryHead, addresses: readonly string[]): readonly string[] {
	return [story.id, story.shortId, story.relativePath, ...addresses].map(foldAddress);
}

function groupBy(
	stories: readonly StoryHead[],
	keysOf: (story: StoryHead) => readonly string[],
): ReadonlyMap<string, readonly StoryHead[]> {
	const groups = new Map<string, StoryHead[]>();
	for (const story of stories) {
		for (const key of new Set(keysOf(story))) {
			const group = groups.get(key);
			if (group) group.push(story);
			else groups.set(key, [story]);
		}
	}

	return groups;
}

/** Scheme, `www.`, a mark in the page, what was counted, and a slash at the end make no other address. */
function foldAddress(address: string): string {
	return address
		.trim()
		.replace(/^https?:\/\/(?:www\.)?/i, '//')
		.replace(/^\/\/[^/]+/, host => host.toLowerCase())
		.replace(/#.*$/s, '')
		.replace(/(?<=[?&])utm_[^&]*&?/g, '')
		.replace(/[?&]+$/, '')
		.replace(/\/(?:index\.\w+)?$/, '');
}

/** Case, accents and punctuation make no other title. */
function foldTitle(title: string): string {
	return foldForSearch(title)
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
