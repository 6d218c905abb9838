import {nothing, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {chosenRow} from '../../chosen-row.ts';
import {firstInView} from '../../cursor.ts';
import {columnGap, frameOf, listFrame} from '../../frame.ts';
import {blank, fit, indent, piece, type Row, row, space, spread} from '../../row.ts';
import {stateOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {listRow} from '../../story-row.ts';
import {wrapWords} from '../../wrap-words.ts';
import type {ListScreen} from './state.ts';

/** A list of stories: heading, the rows in view, the chosen story's excerpt at the foot. */
export function listBody(state: State, screen: ListScreen): readonly Row[] {
	const {margin, cells} = frameOf(state.window);
	const {height} = listFrame(state.window);
	const top = firstInView(screen.chosen, height);
	const rows = screen.stories.slice(top, top + height).map((story, index) => {
		const isChosen = top + index === screen.chosen;
		return chosenRow(state, listRow(state, story, cells), isChosen, margin);
	});
	const shown = rows.length > 0 ? rows : [indent(row(wordsOf(screen), 'secondary'), margin)];
	const air = Array.from({length: height - shown.length}, () => blank);
	return [
		indent(heading(state, screen, cells), margin),
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

function heading(state: State, screen: ListScreen, cells: number): Row {
	const names = {all: words.lists.allStories, continue: words.home.continueReading};
	const {filter, order, source, stories} = screen;
	const name: SafeText =
		source.kind === 'all' || source.kind === 'continue' ? names[source.kind] : source.name;
	const counts = words.lists.counts(stories.length, unreadOf(state, screen));
	const filtered =
		filter === '' ? [] : [piece(words.lists.filtered(sanitiseLine(filter)), 'secondary')];
	const sorted = piece(words.lists.orders[order], 'secondary');
	return spread(
		[piece(name, 'heading'), piece(counts, 'secondary')],
		[...filtered, ...(filter === '' ? [] : [space(columnGap)]), sorted],
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
