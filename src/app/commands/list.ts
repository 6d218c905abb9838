import {isoDate} from '../../core/collection/date-words.ts';
import type {StoryDetails} from '../../core/collection/details.ts';
import {fold} from '../../core/collection/fold.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {shelfState} from '../../core/progress/shelf-state.ts';
import {writeSafeJson} from '../../core/text/safe-json.ts';
import type {ListFilters} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {loadCollection} from '../shelf/open-shelf.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {isoTime} from './iso-time.ts';
import {storyJson} from './story-json.ts';

const stateCells = 9;

/** `dogear list`: the stories, one a line, or as JSON. */
export async function list(
	context: AppContext,
	path: string | undefined,
	filters: ListFilters,
): Promise<number> {
	const {places, say, write} = context;
	const loaded = await loadCollection(context, path === undefined ? [] : [path]);
	if (loaded.kind === 'refused') {
		say(loaded.message);
		return 1;
	}

	await relinkRecords(context, loaded.collection);
	for (const {path: file, message} of loaded.collection.problems) say(`${file}: ${message}`);
	const stories = loaded.collection.stories.filter(story =>
		isWanted(story, places.records().get(story.id), filters),
	);
	write(
		filters.isJson
			? `${writeSafeJson(stories.map(story => toJson(story, places.records().get(story.id), loaded.collection.details)))}\n`
			: stories.map(story => toLine(story, places.records().get(story.id))).join(''),
	);
	return 0;
}

function isWanted(
	story: StoryHead,
	record: StoryRecord | undefined,
	{category, tag, month, state}: ListFilters,
): boolean {
	if (category !== undefined && !hasName(story.categories, category)) return false;
	if (tag !== undefined && !hasName(story.tags, tag)) return false;
	if (month !== undefined && isoDate(story.date)?.slice(0, 7) !== month) return false;
	return state === undefined || plainState(record) === state;
}

function hasName(names: readonly string[], wanted: string): boolean {
	return names.some(name => fold(name) === fold(wanted));
}

/** A story that was set aside is neither reading nor finished, so it counts as unread. */
function plainState(record: StoryRecord | undefined): 'unread' | 'reading' | 'finished' {
	const state = shelfState(record);
	return state === 'set aside' ? 'unread' : state;
}

function toLine(story: StoryHead, record: StoryRecord | undefined): string {
	const date = isoDate(story.date) ?? 'Undated   ';
	return `${date}  ${plainState(record).padEnd(stateCells)} ${story.title}\n`;
}

function toJson(story: StoryHead, record: StoryRecord | undefined, {excerptOf}: StoryDetails) {
	const {series, part, words, minutes} = story;
	return {
		...storyJson(story),
		series: series ?? null,
		part: part ?? null,
		words,
		minutes,
		state: plainState(record),
		fraction: record?.fraction ?? 0,
		finishedAt: isoTime(record?.finishedAt),
		path: story.relativePath,
		excerpt: excerptOf(story),
		comments: story.comments,
	};
}
