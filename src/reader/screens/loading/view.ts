import {words} from '../../../core/words/words.ts';
import {frameOf} from '../../frame.ts';
import {blank, indent, type Row, row} from '../../row.ts';
import type {State} from '../../state.ts';
import type {LoadingScreen} from './state.ts';

/** A story whose file is being read. */
export function loadingBody(state: State, screen: LoadingScreen): readonly Row[] {
	const {margin} = frameOf(state.window);
	return [blank, indent(row(words.story.opening(screen.story.title), 'secondary'), margin)];
}
