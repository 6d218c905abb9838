import {shortDateAndYear} from '../../../core/collection/date-words.ts';
import type {HiddenStory} from '../../../core/collection/hidden.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {measure} from '../../../core/layout/ruler.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {frameOf, hiddenHeight, listHeadRows} from '../../frame.ts';
import {listRows} from '../../list-rows.ts';
import {blank, fit, indent, piece, type Row, row, spread} from '../../row.ts';
import type {State} from '../../state.ts';
import type {HiddenScreen} from './state.ts';

/** The stories that are not shown and why, and at the foot where the chosen one is. */
export function hiddenBody(state: State, screen: HiddenScreen): readonly Row[] {
	const {chosen, stories} = screen;
	const height = hiddenHeight(state.window);
	const {title, looking, none} = words.hidden;
	const rows = (stories ?? []).map(
		hidden => (cells: number) =>
			spread([piece(hidden.story.title)], row(reasonOf(hidden), 'secondary'), cells),
	);
	const list = listRows(state, title, rows, chosen, stories ? none : looking, height);
	const story = stories?.[chosen]?.story;
	const air = Array.from({length: listHeadRows + height + 1 - list.length}, () => blank);
	return story ? [...list, ...air, pathRow(state, story)] : list;
}

/** `draft`, `appears Jun 3, 2031` */
function reasonOf({reason, day}: HiddenStory): SafeText {
	return reason === 'draft' ? words.hidden.draft : words.hidden[reason](shortDateAndYear(day));
}

/** The path of a file, or as much of it as tells it from others of its collection. */
function pathRow(state: State, {path, relativePath}: StoryHead): Row {
	const {margin, cells} = frameOf(state.window);
	const whole = sanitiseLine(path);
	const said = measure(whole) <= cells ? whole : sanitiseLine(relativePath);
	return indent(fit(row(said, 'secondary'), cells), margin);
}
