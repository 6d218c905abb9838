import {isoDate} from '../../core/collection/date-words.ts';
import type {StoryDetails} from '../../core/collection/details.ts';
import {fold} from '../../core/collection/fold.ts';
import {countHidden, type HiddenStory} from '../../core/collection/hidden.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {shelfState} from '../../core/progress/shelf-state.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {ListFilters} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {hiddenStories} from '../shelf/hidden-stories.ts';
import {loadCollection} from '../shelf/open-shelf.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {isoTime} from './iso-time.ts';
import {storyJson} from './story-json.ts';
import {writeJson} from './write-json.ts';

const stateCells = 9;
/** What stands where a date is not. */
const undatedCells = 'Undated   ';

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
	const {stories, details, hidden} = loaded.collection;
	const recordOf = (story: StoryHead): StoryRecord | undefined => places.records().get(story.id);
	const isListed = (story: StoryHead): boolean => isWanted(story, recordOf(story), filters);
	const jsonOf = (story: StoryHead) => toJson(story, recordOf(story), details);
	if (filters.isHidden) {
		const listed = (await hiddenStories(context)).filter(({story}) => isListed(story));
		const toHiddenJson = (each: HiddenStory) => ({...jsonOf(each.story), ...reasonJson(each)});
		write(filters.isJson ? writeJson({stories: listed.map(toHiddenJson)}) : listed.map(toHiddenLine).join(''));
		return 0;
	}

	const listed = stories.filter(isListed);
	if (countHidden(hidden) > 0) say(words.hidden.howToList(words.hidden.counts(hidden)));
	write(
		filters.isJson
			? writeJson({stories: listed.map(jsonOf)})
			: listed.map(story => toLine(story, recordOf(story))).join(''),
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
	return `${isoDate(story.date) ?? undatedCells}  ${plainState(record).padEnd(stateCells)} ${story.title}\n`;
}

/** Date, reason, title, and where its file is: it is opened by that. */
function toHiddenLine({story, reason}: HiddenStory): string {
	const {date, title, path} = story;
	return `${isoDate(date) ?? undatedCells}  ${reason.padEnd(stateCells)} ${title}  ${sanitiseLine(path)}\n`;
}

/** Why it is not shown, the day on which it appears or has expired, and where its file is. */
function reasonJson({story, reason, day}: HiddenStory) {
	return {reason, day: isoDate(day) ?? null, file: story.path};
}

function toJson(story: StoryHead, record: StoryRecord | undefined, {excerptOf}: StoryDetails) {
	const {series, part, minutes} = story;
	return {
		...storyJson(story),
		series: series ?? null,
		part: part ?? null,
		words: story.words,
		minutes,
		state: plainState(record),
		fraction: record?.fraction ?? 0,
		finishedAt: isoTime(record?.finishedAt),
		path: story.relativePath,
		excerpt: excerptOf(story),
		comments: story.comments,
	};
}
