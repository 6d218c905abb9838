import {basename} from 'node:path';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {cursorCells, frameOf} from '../../frame.ts';
import {blank, fit, indent, type Row, row} from '../../row.ts';
import type {State} from '../../state.ts';
import {wrapWords} from '../../wrap-words.ts';
import type {ProblemsScreen} from './state.ts';

/** Files that could not be read as meant, as far as they are scrolled. */
export function problemsBody(state: State, screen: ProblemsScreen): readonly Row[] {
	return problemRows(state).slice(screen.scroll);
}

/** The rows of the problems: the file, then what is the matter with it. */
export function problemRows(state: State): readonly Row[] {
	const {margin, ...frame} = frameOf(state.window);
	const cells = Math.max(1, frame.cells);
	return state.collection.problems.flatMap(problem => [
		indent(fit(row(sanitiseLine(basename(problem.path))), cells), margin),
		...wrapWords(problem.message, cells - cursorCells).map(each =>
			indent(row(each, 'secondary'), margin + cursorCells),
		),
		blank,
	]);
}
