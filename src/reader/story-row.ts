import {shortDate, shortDateAndYear, shortMonthAndYear} from '../core/collection/date-words.ts';
import {type StoryHead, uncategorised} from '../core/collection/story.ts';
import {nothing, type SafeText, safe} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import {type Column, setTable} from './columns.ts';
import {storyCells, storySteps} from './frame.ts';
import {percent, progressBar} from './progress-bar.ts';
import {piece, type Row, row} from './row.ts';
import {minutesLeft, recordOf, shelfOf, stateOf} from './shelf.ts';
import type {State} from './state.ts';

/** The columns of a story's row; as many as there is room for. */
type StoryColumns = readonly Column[];

/** The rows of stories under each other, made once for a width. */
export function storyTable(
	stories: readonly StoryHead[],
	columnsOf: (story: StoryHead, cells: number) => StoryColumns,
): (index: number, cells: number) => Row {
	const tables = new Map<number, readonly Row[]>();
	return (index, cells) => {
		const known = tables.get(cells);
		const table =
			known ??
			setTable(
				stories.map(story => columnsOf(story, cells)),
				cells,
			);
		tables.set(cells, table);
		return table[index] ?? [];
	};
}

/** A story that is being read: title, category, bar, percent, minutes left. */
export function continueColumns(state: State, story: StoryHead, cells: number): StoryColumns {
	const record = recordOf(state, story);
	const fraction = record?.fraction ?? 0;
	const finished = record?.finishedAt === undefined ? nothing : safe` ${state.glyphs.finished}`;
	const title: Column = {row: [piece(story.title), piece(finished, 'secondary')]};
	const share: Column = {
		row: row(words.story.percent(percent(fraction)), 'secondary'),
		width: storyCells.percent,
		align: 'right',
	};
	if (cells < storySteps.date) return [title, share];
	const bar: Column = {
		row: progressBar(fraction, storyCells.bar, state.glyphs),
		width: storyCells.bar,
	};
	if (cells < storySteps.all) return [title, bar, share];
	const left: Column = {
		row: row(minutesLeft(story, fraction), 'secondary'),
		width: storyCells.minutesLeft,
		align: 'right',
	};
	return [title, categoryColumn(story), bar, share, left];
}

/** A recent story: state, title, whether it is new, category, date, minutes. */
export function recentColumns(state: State, story: StoryHead, cells: number): StoryColumns {
	const title: Column = {
		row: [...stateMark(state, story), piece(story.title), ...newMark(state, story)],
	};
	const minutes = minutesColumn(story);
	if (cells < storySteps.date) return [title, minutes];
	const {text, width} = dateOf(state, story, cells >= storySteps.all);
	const date: Column = {row: row(text, 'secondary'), width: Math.max(storyCells.month, width)};
	if (cells < storySteps.all) return [title, date, minutes];
	return [title, categoryColumn(story), date, minutes];
}

/** What tells that a story came with an update and was not seen since. */
function newMark(state: State, story: StoryHead): Row {
	return shelfOf(state).fresh.has(story) ? [piece(safe`  ${words.home.isNew}`, 'accent')] : [];
}

/** A row of a list: state, date, title, progress, author, minutes. */
export function listColumns(state: State, story: StoryHead, cells: number): StoryColumns {
	const mark = stateMark(state, story);
	const minutes = minutesColumn(story);
	const share: Column = {
		row: progressWords(state, story),
		width: storyCells.percent,
		align: 'right',
	};
	if (cells < storySteps.date) {
		const title: Column = {row: [...mark, piece(story.title)]};
		const isNarrow = cells < storySteps.minutes;
		return isNarrow ? [title, share] : [title, share, minutes];
	}

	// Titles are what one chooses by: years and bars come where they have room beside them.
	const isWide = cells >= storySteps.bar;
	const title: Column = {row: row(story.title)};
	const {text, width} = dateOf(state, story, isWide);
	const date: Column = {row: [...mark, piece(text, 'secondary')], width: storyCells.mark + width};
	if (cells < storySteps.all) return [date, title, share, minutes];
	const progress: Column = isWide
		? {row: progressCell(state, story), width: storyCells.shortBarAndPercent}
		: share;
	const author: Column = {
		row: row(story.authors[0] ?? nothing, 'secondary'),
		width: isWide ? storyCells.wideAuthor : storyCells.author,
	};
	return [date, title, progress, author, minutes];
}

/** How long a story takes to read; empty until its text has been read. */
export function minutesColumn({minutes}: StoryHead): Column {
	return {
		row: row(words.story.minutes(minutes), 'secondary'),
		width: storyCells.minutes,
		align: 'right',
	};
}

/** Two cells that tell a story's state: unread, once finished, or nothing while it is first read. */
function stateMark(state: State, story: StoryHead): Row {
	const {glyphs} = state;
	if (stateOf(state, story) === 'unread') return [piece(safe`${glyphs.unread} `, 'sign')];
	const isFinished = recordOf(state, story)?.finishedAt !== undefined;
	return [isFinished ? piece(safe`${glyphs.finished} `, 'secondary') : piece(safe`  `)];
}

/**
 * A story's date, and the cells that all dates of the shelf are set in. Where its stories are of
 * several years, day and year; with little room, the day of those of the newest year, and month and
 * year of the others.
 */
function dateOf(state: State, {date}: StoryHead, hasRoom: boolean) {
	const [newest, ...others] = shelfOf(state).years;
	if (others.length === 0) return {text: shortDate(date), width: storyCells.day};
	if (hasRoom) return {text: shortDateAndYear(date), width: storyCells.dayAndYear};
	const text = date?.year === newest ? shortDate(date) : shortMonthAndYear(date);
	return {text, width: storyCells.month};
}

function progressCell(state: State, story: StoryHead): Row {
	const record = recordOf(state, story);
	if (stateOf(state, story) !== 'reading' || !record) return progressWords(state, story);
	return [
		...progressBar(record.fraction, storyCells.shortBar, state.glyphs),
		piece(safe` ${words.story.percent(percent(record.fraction))}`, 'secondary'),
	];
}

function progressWords(state: State, story: StoryHead): Row {
	const fraction = recordOf(state, story)?.fraction ?? 0;
	const said: Record<ReturnType<typeof stateOf>, SafeText> = {
		unread: nothing,
		reading: words.story.percent(percent(fraction)),
		finished: nothing,
		'set aside': words.story.aside,
	};
	return row(said[stateOf(state, story)], 'secondary');
}

function categoryColumn(story: StoryHead): Column {
	const category = story.categories.find(each => each !== uncategorised) ?? nothing;
	return {row: row(category, 'secondary'), width: storyCells.category};
}
