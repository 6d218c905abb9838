import {join} from 'node:path';
import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {countWords} from '../../core/text/words.ts';
import type {Removed} from '../../import/imported.ts';
import {writeDate} from '../../import/write/story-file.ts';
import type {Outcome, PlannedStory} from '../library/plan.ts';

/** What `dogear add --json` says of a story. */
export interface StoryReport {
	/** Absolute path of its file. */
	readonly file: string;
	readonly id: string;
	readonly title: string;
	/** ISO 8601. */
	readonly date: string | null;
	/** Several are joined by commas. */
	readonly author: string | null;
	readonly categories: readonly string[];
	readonly words: number;
	readonly series: string | null;
	readonly part: number | null;
	readonly repaired: string | null;
	readonly removed: readonly Removed[];
	readonly doubts: readonly string[];
	readonly outcome: Outcome;
}

/** A story as a program wants to hear of it. */
export function reportStory({story, record, outcome}: PlannedStory, library: string): StoryReport {
	return {
		file: join(library, record.file),
		id: record.id,
		title: story.title,
		date: story.date ? writeDate(story.date) : null,
		author: story.authors.length > 0 ? story.authors.join(', ') : null,
		categories: story.categories,
		words: lengthOf(story.body),
		series: story.series ?? null,
		part: story.part ?? null,
		repaired: story.repaired ?? null,
		removed: story.removed,
		doubts: story.doubts,
		outcome,
	};
}

function lengthOf(text: string): number {
	const {words, characters} = countWords(text);
	return words + characters;
}

const verbs: Readonly<Record<Outcome, string>> = {
	added: 'Added',
	updated: 'Updated',
	unchanged: 'Already there:',
	edited: 'Left as you edited it:',
};

/** A story in one line: what became of it, and what was noticed on the way. */
export function describeStory(planned: PlannedStory, isDryRun: boolean): SafeText {
	const {story, record, outcome} = planned;
	const verb = isDryRun && outcome === 'added' ? 'Would add' : verbs[outcome];
	const facts = [
		`${lengthOf(story.body)} words`,
		story.part === undefined ? '' : `part ${story.part}`,
		story.categories.join(', '),
		story.removed.length === 0
			? ''
			: `${count(story.removed.length, 'block')} of the page left out`,
		story.repaired === undefined ? '' : `repaired from ${story.repaired}`,
		story.doubts.length === 0 ? '' : count(story.doubts.length, 'doubt'),
	].filter(Boolean);
	return safe`${sanitiseLine(verb)} ${story.title} (${sanitiseLine(facts.join('; '))}): ${sanitiseLine(record.file)}`;
}

function count(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? '' : 's'}`;
}
