import {basename} from 'node:path';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {frameOf} from '../../frame.ts';
import {blank, fit, indent, type Row, row} from '../../row.ts';
import type {State} from '../../state.ts';
import {wrapWords} from '../../wrap-words.ts';

/** The rows of the problems: the file, then what is the matter with it. */
export function problemRows(state: State): readonly Row[] {
	const {columns, margin} = frameOf(state.window);
	const cells = Math.max(1, columns - 2 * margin);
	return state.collection.problems.flatMap(problem => [
		indent(fit(row(sanitiseLine(basename(problem.path))), cells), margin),
		...wrapWords(problem.message, cells - 2).map(each =>
			indent(row(each, 'secondary'), margin + 2),
		),
		blank,
	]);
}
