import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {frameOf} from '../frame.ts';
import {blank, fit, indent, piece, type Row, row, space, spread} from '../row.ts';
import {excerptRows, listHeight} from '../screens/list.ts';
import {stateOf} from '../shelf.ts';
import type {ListScreen, State} from '../state.ts';
import {listRow} from '../story-row.ts';
import {firstInView} from '../window.ts';
import {wrapWords} from '../wrap-words.ts';

const orderWords: Record<ListScreen['order'], SafeText> = {
	date: safe`newest first`,
	title: safe`by title`,
	length: safe`shortest first`,
	recent: safe`recently read first`,
};

/** A list of stories: heading, the rows in view, the chosen story's excerpt at the foot. */
export function listBody(state: State, screen: ListScreen): readonly Row[] {
	const {columns, margin} = frameOf(state.window);
	const cells = columns - 2 * margin;
	const height = listHeight(state);
	const top = firstInView(screen.chosen, height);
	const rows = screen.stories.slice(top, top + height).map((story, index) => {
		const isChosen = top + index === screen.chosen;
		return chosenRow(state, listRow(state, story, cells), isChosen, margin);
	});
	const empty = Array.from({length: height - rows.length}, () => blank);
	const words =
		screen.filter === ''
			? safe`No stories here.`
			: safe`No title or author has “${sanitiseLine(screen.filter)}”.`;
	const shown =
		rows.length > 0
			? [...rows, ...empty]
			: [indent(row(words, 'secondary'), margin), ...empty.slice(1)];
	return [
		indent(heading(state, screen, cells), margin),
		blank,
		...shown,
		...excerpt(state, screen, cells, margin),
	];
}

/** A row with the cursor before it when it is chosen. */
export function chosenRow(state: State, content: Row, isChosen: boolean, margin: number): Row {
	if (!isChosen) return indent(content, margin);
	const strong = content.map(each => ({...each, role: each.role ?? 'chosen'}) as const);
	return [space(margin - 2), piece(safe`${state.glyphs.cursor} `, 'accent'), ...strong];
}

function heading(state: State, screen: ListScreen, cells: number): Row {
	const names = {all: safe`All stories`, continue: safe`Continue reading`};
	const {source} = screen;
	const name: SafeText =
		source.kind === 'all' || source.kind === 'continue' ? names[source.kind] : source.name;
	const unread = unreadOf(state, screen);
	const unreadWords = unread > 0 ? safe`, ${unread} unread` : safe``;
	const counts = safe` · ${screen.stories.length}${unreadWords}`;
	const filter = screen.filter === '' ? safe`` : safe`with “${sanitiseLine(screen.filter)}”   `;
	return spread(
		[piece(name, 'heading'), piece(counts, 'secondary')],
		row(safe`${filter}${orderWords[screen.order]}`, 'secondary'),
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
	const room = excerptRows(state.window.rows);
	const story = screen.stories[screen.chosen];
	if (room === 0) return [];
	const lines = story ? wrapWords(state.collection.details.excerptOf(story), cells) : [];
	const cut = lines.slice(0, room - 1);
	if (lines.length > cut.length) cut.push(safe`${cut.pop() ?? safe``} …`);
	return [blank, ...cut.map(line => indent(fit(row(line, 'secondary'), cells), margin))];
}
