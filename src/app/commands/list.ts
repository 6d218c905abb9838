import process from 'node:process';
import {isoDate} from '../../core/collection/date-words.ts';
import type {StoryDetails} from '../../core/collection/details.ts';
import {countHidden, type HiddenStory} from '../../core/collection/hidden.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {ListFilters} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {hiddenStories} from '../shelf/hidden-stories.ts';
import {loadCollection} from '../shelf/open-shelf.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {chooseStories, noSuchCategory, plainState} from './choose-stories.ts';
import {isoTime} from './iso-time.ts';
import {storyJson} from './story-json.ts';
import {type Listed, storyColumns, storyTabs} from './story-lines.ts';
import {writeJson} from './write-json.ts';

/** `dogear list`: the stories in columns on a terminal, else parted by tabs, or as JSON. */
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
	const records = places.records();
	const atHand = filters.isJson ? await details.load(['excerpt']) : details;
	const jsonOf = (story: StoryHead) => toJson(story, records.get(story.id), atHand);
	if (filters.isHidden) {
		const listed = chooseStories(await hiddenStories(context), filters, records);
		const toHiddenJson = (each: HiddenStory) => ({...jsonOf(each.story), ...reasonJson(each)});
		write(
			filters.isJson
				? writeJson({stories: listed.map(toHiddenJson)})
				: inLines(listed.map(toHidden)),
		);
		return 0;
	}

	const listed = chooseStories(
		stories.map(story => ({story})),
		filters,
		records,
	);
	const missing = noSuchCategory(stories, filters);
	if (missing) say(missing);
	if (countHidden(hidden) > 0) say(words.hidden.howToList(words.hidden.counts(hidden)));
	write(
		filters.isJson
			? writeJson({stories: listed.map(({story}) => jsonOf(story))})
			: inLines(listed.map(({story}) => ({story, state: stateOf(records.get(story.id))}))),
	);
	return missing ? 1 : 0;
}

function inLines(listed: readonly Listed[]): string {
	const {isTTY, columns} = process.stdout;
	return isTTY ? storyColumns(listed, columns) : storyTabs(listed);
}

/** In the words of `--state`, which other programs know. */
function stateOf(record: StoryRecord | undefined): Listed['state'] {
	return sanitiseLine(plainState(record));
}

/** A story that is not shown is opened by where its file is. */
function toHidden({story, reason}: HiddenStory): Listed {
	return {story, state: sanitiseLine(reason), file: story.path};
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
