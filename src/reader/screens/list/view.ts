import {nothing, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {chosenRow} from '../../chosen-row.ts';
import {firstInView} from '../../cursor.ts';
import {frameOf, listFrame} from '../../frame.ts';
import {listHeading} from '../../list-heading.ts';
import {blank, fit, indent, piece, type Row, row} from '../../row.ts';
import {stateOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {listColumns, storyTable} from '../../story-row.ts';
import {wrapWords} from '../../wrap-words.ts';
import type {ListScreen} from './state.ts';

/** A list of stories: heading, the rows in view, the chosen story's excerpt at the foot. */
export function listBody(state: State, screen: ListScreen): readonly Row[] {
	const {margin, cells} = frameOf(state.window);
	const {height} = listFrame(state.window);
	const top = firstInView(screen.chosen, height);
	const inView = screen.stories.slice(top, top + height);
	const table = storyTable(inView, (story, wide) => listColumns(state, story, wide));
	const rows = inView.map((_, index) =>
		chosenRow(state, table(index, cells), top + index === screen.chosen, margin),
	);
	const shown = rows.length > 0 ? rows : [indent(row(wordsOf(screen), 'secondary'), margin)];
	const air = Array.from({length: height - shown.length}, () => blank);
	return [
		indent(heading(state, screen, top, cells), margin),
		blank,
		...shown,
		...air,
		...excerpt(state, screen, cells, margin),
	];
}

/** What is said in place of stories. */
function wordsOf({filter}: ListScreen): SafeText {
	return filter === '' ? words.lists.empty : words.lists.noneWith(sanitiseLine(filter));
}

function heading(state: State, screen: ListScreen, top: number, cells: number): Row {
	const names = {
		all: words.lists.allStories,
		continue: words.home.continueReading,
		fresh: words.home.newStories,
	};
	const {filter, order, source, stories} = screen;
	const name: SafeText = 'name' in source ? source.name : names[source.kind];
	const counts = words.lists.counts(stories.length, unreadOf(state, screen));
	const filtered = filter === '' ? nothing : words.lists.filtered(sanitiseLine(filter));
	const {height} = listFrame(state.window);
	return listHeading(
		[piece(name, 'heading'), piece(counts, 'secondary')],
		[filtered, words.lists.orders[order]],
		{top, height, total: stories.length},
		cells,
	);
}

let counted: {stories: unknown; records: unknown; unread: number} | undefined;

/** Unread stories of a list; counted again only when its stories or a record changed. */
function unreadOf(state: State, screen: ListScreen): number {
	if (counted?.stories !== screen.stories || counted.records !== state.records) {
		const unread = screen.stories.filter(story => {
			const is = stateOf(state, story);
			return is !== 'reading' && is !== 'finished';
		}).length;
		counted = {stories: screen.stories, records: state.records, unread};
	}

	return counted.unread;
}

function excerpt(state: State, screen: ListScreen, cells: number, margin: number): Row[] {
	const {excerpt: room} = listFrame(state.window);
	const story = screen.stories[screen.chosen];
	if (room === 0) return [];
	const lines = story ? wrapWords(state.collection.details.excerptOf(story), cells) : [];
	const cut = lines.slice(0, room - 1);
	if (lines.length > cut.length) cut.push(safe`${cut.pop() ?? nothing} …`);
	return [blank, ...cut.map(line => indent(fit(row(line, 'secondary'), cells), margin))];
}
