import {join, type SafeText, safe} from '../text/safe-text.ts';
import {fold} from './fold.ts';
import {seriesOf} from './neighbours.ts';
import type {StoryHead} from './story.ts';

/** A story that goes with another, and why. */
export interface Related {
	readonly story: StoryHead;
	/** A few words that follow its title: `also tagged mercy, prison`. */
	readonly reason: SafeText;
}

const limit = 8;
/** The most parts of its series that are named, so that others have room. */
const seriesLimit = 2;

/**
 * The stories that go with a story, most related first: the nearest parts of its series, then those
 * that share tags and category, then those that use the same words. The same stories always give
 * the same answer.
 */
export function related(story: StoryHead, stories: readonly StoryHead[]): readonly Related[] {
	const parts = nearestParts(story, stories);
	const taken = new Set([story.id, ...parts.map(part => part.story.id)]);
	const others = stories.filter(({id}) => !taken.has(id));
	const weights = weighTraits(story, others);
	const scored = others
		.map(other => ({other, shared: traitsOf(other).filter(trait => weights.has(trait))}))
		.map(({other, shared}) => ({other, shared, score: addUp(shared, weights)}))
		.filter(({score}) => score > 0)
		.sort((a, b) => b.score - a.score);
	return [
		...parts,
		...scored
			.slice(0, limit)
			.map(({other, shared}) => ({story: other, reason: reasonFor(story, other, shared)})),
	];
}

function nearestParts(story: StoryHead, stories: readonly StoryHead[]): readonly Related[] {
	const part = story.part ?? 0;
	const distance = (other: StoryHead): number => {
		const way = (other.part ?? 0) - part;
		return way > 0 ? way : 0.5 - way;
	};

	return seriesOf(story, stories)
		.filter(({id}) => id !== story.id)
		.toSorted((a, b) => distance(a) - distance(b))
		.slice(0, seriesLimit)
		.map(other => ({
			story: other,
			reason: safe`part ${other.part ?? 0} of ${story.series ?? safe`its series`}`,
		}));
}

/** What stories are compared by: `tag mercy`, `category stories`, `author nell abara`, `word harbour`. */
function traitsOf({tags, categories, authors, keywords}: StoryHead): readonly string[] {
	return [
		...tags.map(tag => `tag ${fold(tag)}`),
		...categories.map(category => `category ${fold(category)}`),
		...authors.map(author => `author ${fold(author)}`),
		...keywords.map(word => `word ${word}`),
	];
}

/** How much a shared trait of each kind counts: no number of shared words outdoes a tag. */
const kinds: Readonly<Record<string, number>> = {tag: 4, category: 1, author: 1, word: 0.1};

/** The story's traits with their weights; what few stories have weighs more (Spärck Jones 1972). */
function weighTraits(story: StoryHead, others: readonly StoryHead[]): ReadonlyMap<string, number> {
	const counts = new Map(traitsOf(story).map(trait => [trait, 0]));
	for (const other of others) {
		for (const trait of traitsOf(other)) {
			const count = counts.get(trait);
			if (count !== undefined) counts.set(trait, count + 1);
		}
	}

	return new Map(
		[...counts].map(([trait, count]) => [
			trait,
			kindWeight(trait) * Math.log(1 + others.length / Math.max(1, count)),
		]),
	);
}

function kindWeight(trait: string): number {
	return kinds[trait.slice(0, trait.indexOf(' '))] ?? 0;
}

function addUp(traits: readonly string[], weights: ReadonlyMap<string, number>): number {
	return traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0);
}

function reasonFor(story: StoryHead, other: StoryHead, shared: readonly string[]): SafeText {
	const isShared = (kind: string) => (name: SafeText) => shared.includes(`${kind} ${fold(name)}`);
	const tags = story.tags.filter(isShared('tag')).slice(0, 3);
	if (tags.length > 0) return safe`also tagged ${join(tags, safe`, `)}`;
	if (story.authors.some(isShared('author'))) return safe`also by the same author`;
	const category = other.categories.find(isShared('category'));
	return category ? safe`also in ${category}` : safe`told in many of the same words`;
}
