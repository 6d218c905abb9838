import {words} from '../../../core/words/words.ts';
import {chosenRow} from '../../chosen-row.ts';
import {frameOf} from '../../frame.ts';
import {listHeading} from '../../list-heading.ts';
import {blank, indent, piece, type Row, row} from '../../row.ts';
import type {State} from '../../state.ts';
import {entryRows, pageWith} from './entries.ts';
import type {LeftOutScreen} from './state.ts';
import {leftOutBlocks} from './update.ts';

/** What was left out of a page, block by block, each with what it was taken for. */
export function leftOutBody(state: State, {chosen}: LeftOutScreen): readonly Row[] {
	const {window} = state;
	const {margin, cells} = frameOf(window);
	const blocks = leftOutBlocks(state);
	const {top, end} = pageWith(chosen, blocks, window);
	const inView = {top, height: end - top, total: blocks.length};
	const heading = listHeading([piece(words.leftOut.title, 'heading')], [], inView, cells);
	const entries = blocks.slice(top, end).flatMap((block, index) => {
		const isChosen = top + index === chosen;
		return entryRows(block, window).map((each, line) =>
			isChosen && line > 0
				? indent(chosenWords(each), margin)
				: chosenRow(state, each, isChosen, margin),
		);
	});
	const none = indent(row(words.leftOut.none, 'secondary'), margin);
	return [indent(heading, margin), blank, ...(blocks.length > 0 ? entries : [none])];
}

function chosenWords(words: Row): Row {
	return words.map(each => ({...each, role: each.role ?? 'chosen'}) as const);
}
