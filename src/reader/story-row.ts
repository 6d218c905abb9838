import {shortDate} from '../core/collection/date-words.ts';
import {type StoryHead, uncategorised} from '../core/collection/story.ts';
import {nothing, type SafeText, safe} from '../core/text/safe-text.ts';
import {type Column, setColumns} from './columns.ts';
import {percent, progressBar} from './progress-bar.ts';
import {piece, type Row, row} from './row.ts';
import {minutesLeft, recordOf, stateOf} from './shelf.ts';
import type {State} from './state.ts';

const barCells = 16;
const shortBarCells = 8;
const percentCells = 5;

/** A story that is being read: title, category, bar, percent, minutes left. */
export function continueRow(state: State, story: StoryHead, cells: number): Row {
	const fraction = recordOf(state, story)?.fraction ?? 0;
	const title: Column = {row: row(story.title)};
	const share: Column = {
		row: row(safe`${percent(fraction)} %`, 'secondary'),
		width: percentCells,
		align: 'right',
	};
	if (cells < 54) return setColumns([title, share], cells);
	const bar: Column = {row: progressBar(fraction, barCells, state.glyphs), width: barCells};
	const left: Column = {
		row: row(minutesLeft(story, fraction), 'secondary'),
		width: 12,
		align: 'right',
	};
	if (cells < 72) return setColumns([title, bar, share], cells);
	const category: Column = {row: row(firstCategory(story), 'secondary'), width: 10};
	return setColumns([title, category, bar, share, left], cells);
}

/** A recent story: state, title, category, date, minutes. */
export function recentRow(state: State, story: StoryHead, cells: number): Row {
	const title: Column = {row: [...stateMark(state, story), piece(story.title)]};
	const minutes = minutesColumn(story);
	if (cells < 54) return setColumns([title, minutes], cells);
	const date: Column = {row: row(shortDate(story.date), 'secondary'), width: 8};
	if (cells < 72) return setColumns([title, date, minutes], cells);
	const category: Column = {row: row(firstCategory(story), 'secondary'), width: 10};
	return setColumns([title, category, date, minutes], cells);
}

/** A row of a list: state, date, title, progress, author, minutes. */
export function listRow(state: State, story: StoryHead, cells: number): Row {
	const mark = stateMark(state, story);
	const minutes = minutesColumn(story);
	if (cells < 54) {
		const title: Column = {row: [...mark, piece(story.title)]};
		const share: Column = {row: progressWords(state, story), width: percentCells, align: 'right'};
		return setColumns(cells < 40 ? [title, share] : [title, share, minutes], cells);
	}

	const title: Column = {row: row(story.title)};
	const when = piece(shortDate(story.date), 'secondary');
	const date: Column = {row: [...mark, when], width: 9};
	// Titles are what one chooses by: the bar comes where they have room beside it.
	const progress: Column =
		cells < 90
			? {row: progressWords(state, story), width: percentCells, align: 'right'}
			: {row: progressCell(state, story), width: shortBarCells + 6};
	if (cells < 72) return setColumns([date, title, progress, minutes], cells);
	const author: Column = {
		row: row(story.authors[0] ?? safe``, 'secondary'),
		width: cells < 90 ? 12 : 15,
	};
	return setColumns([date, title, progress, author, minutes], cells);
}

/** How long a story takes to read; empty until its text has been read. */
export function minutesColumn({minutes}: StoryHead): Column {
	const words = minutes > 0 ? safe`${minutes} min` : nothing;
	return {row: row(words, 'secondary'), width: 7, align: 'right'};
}

/** Two cells that tell a story's state: unread, finished, or nothing while it is being read. */
export function stateMark(state: State, story: StoryHead): Row {
	const {glyphs} = state;
	switch (stateOf(state, story)) {
		case 'unread':
			return [piece(safe`${glyphs.unread} `, 'accent')];
		case 'finished':
			return [piece(safe`${glyphs.finished} `, 'secondary')];
		default:
			return [piece(safe`  `)];
	}
}

function progressCell(state: State, story: StoryHead): Row {
	const record = recordOf(state, story);
	if (stateOf(state, story) !== 'reading' || !record) return progressWords(state, story);
	return [
		...progressBar(record.fraction, shortBarCells, state.glyphs),
		piece(safe` ${percent(record.fraction)} %`, 'secondary'),
	];
}

function progressWords(state: State, story: StoryHead): Row {
	const record = recordOf(state, story);
	const words: Record<ReturnType<typeof stateOf>, SafeText> = {
		unread: safe``,
		reading: safe`${percent(record?.fraction ?? 0)} %`,
		finished: safe``,
		'set aside': safe`aside`,
	};
	return row(words[stateOf(state, story)], 'secondary');
}

function firstCategory(story: StoryHead): SafeText {
	return story.categories.find(category => category !== uncategorised) ?? safe``;
}
