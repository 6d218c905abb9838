import {join, nothing, type SafeText, safe} from '../text/safe-text.ts';
import {words} from '../words/words.ts';
import type {StoryDetails} from './details.ts';
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
/** The most tags that a reason names. */
const namedTags = 3;

/**
 * The stories that go with a story, most related first: the nearest parts of its series, then those
 * that share tags and category, then those that use the same words. The same stories always give
 * the same answer.
 */
export function related(
	story: StoryHead,
	stories: readonly StoryHead[],
	details: Pick<StoryDetails, 'keywordsOf'>,
): readonly Related[] {
	const parts = nearestParts(story, stories);
	const taken = new Set([story.id, ...parts.map(part => part.story.id)]);
	const others = stories.filter(({id}) => !taken.has(id));
	const likenesses = findShared(story, others, details).filter(({shared}) => shared.length > 0);
	const weigh = weigher(likenesses, others.length);
	const scored = likenesses
		.map(likeness => ({...likeness, score: addUp(likeness.shared.map(weigh))}))
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
	return [
		...parts,
		...scored.map(({other, shared}) => ({story: other, reason: reasonFor(story, other, shared)})),
	];
}

/** Those that share most labels with a story, so many at most: what may well be related to it. */
export function likeliest(
	story: StoryHead,
	stories: readonly StoryHead[],
	most: number,
): readonly StoryHead[] {
	const others = stories.filter(({id}) => id !== story.id);
	const likenesses = findShared(story, others, {keywordsOf: () => []});
	return likenesses
		.toSorted((a, b) => b.shared.length - a.shared.length)
		.slice(0, most)
		.map(({other}) => other);
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
			reason: words.related.part(other.part ?? 0, story.series ?? nothing),
		}));
}

/** What stories are compared by, and how much it counts: no number of words outdoes a tag. */
const weights = {tag: 4, category: 1, author: 1, word: 0.1} as const;

type Kind = keyof typeof weights;

const kindNames = Object.keys(weights) as readonly Kind[];

/** Something that two stories have in common: `tag mercy`. */
type Trait = `${Kind} ${string}`;

interface Likeness {
	readonly other: StoryHead;
	readonly shared: readonly Trait[];
}

/** What others share with a story. */
function findShared(
	story: StoryHead,
	others: readonly StoryHead[],
	{keywordsOf}: Pick<StoryDetails, 'keywordsOf'>,
): readonly Likeness[] {
	const namesOf: Readonly<Record<Kind, (story: StoryHead) => readonly string[]>> = {
		tag: ({tags}) => tags.map(fold),
		category: ({categories}) => categories.map(fold),
		author: ({authors}) => authors.map(fold),
		word: keywordsOf,
	};
	const wanted = new Map(kindNames.map(kind => [kind, new Set(namesOf[kind](story))]));
	const sharedBy = (other: StoryHead, kind: Kind): readonly Trait[] =>
		namesOf[kind](other)
			.filter(name => wanted.get(kind)?.has(name))
			.map(name => `${kind} ${name}` as const);
	return others.map(other => ({
		other,
		shared: kindNames.flatMap(kind => sharedBy(other, kind)),
	}));
}

/** What few stories have in common weighs more (inverse document frequency, Spärck Jones 1972). */
function weigher(likenesses: readonly Likeness[], total: number): (trait: Trait) => number {
	const counts = new Map<Trait, number>();
	for (const {shared} of likenesses) {
		for (const trait of shared) counts.set(trait, (counts.get(trait) ?? 0) + 1);
	}

	return trait => {
		const kind = trait.slice(0, trait.indexOf(' ')) as Kind;
		return weights[kind] * Math.log(1 + total / (counts.get(trait) ?? 1));
	};
}

function addUp(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

function reasonFor(story: StoryHead, other: StoryHead, shared: readonly Trait[]): SafeText {
	const isShared = (kind: Kind) => (name: SafeText) => shared.includes(`${kind} ${fold(name)}`);
	const tags = story.tags.filter(isShared('tag')).slice(0, namedTags);
	if (tags.length > 0) return words.related.tags(join(tags, safe`, `));
	if (story.authors.some(isShared('author'))) return words.related.author;
	const category = other.categories.find(isShared('category'));
	return category ? words.related.category(category) : words.related.words;
}
