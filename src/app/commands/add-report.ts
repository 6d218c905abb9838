import {join} from 'node:path';
import type {Removed} from '../../core/collection/removed.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {countWords} from '../../core/text/words.ts';
import {words} from '../../core/words/words.ts';
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
	const length = countWords(text);
	return length.words + length.characters;
}

/** A story in one line: what became of it, and what was noticed on the way. */
export function describeStory(planned: PlannedStory, isDryRun: boolean): SafeText {
	const {story, record, outcome} = planned;
	const told = words.add;
	const facts = [
		told.words(lengthOf(story.body)),
		story.part === undefined ? '' : told.part(story.part),
		story.categories.join(', '),
		story.removed.length === 0 ? '' : told.leftOut(story.removed.length),
		story.repaired === undefined ? '' : told.repaired(sanitiseLine(story.repaired)),
		story.doubts.length === 0 ? '' : told.doubts(story.doubts.length),
	].filter(Boolean);
	return told.told(
		(isDryRun ? told.prospects : told.outcomes)[outcome],
		story.title,
		sanitiseLine(facts.join('; ')),
		sanitiseLine(record.file),
	);
}
