import type {Line, Run} from '../../../core/layout/line.ts';
import {slice} from '../../../core/text/safe-text.ts';
import {type Piece, type Role, type Row, space} from '../../row.ts';
import type {StorySearch} from './state.ts';

/** A set line as a row of the screen, matches of a search marked in it. */
export function lineRow(line: Line, search: StorySearch | undefined): Row {
	const pieces = line.runs.flatMap(run => mark(run, line, search));
	return line.indent > 0 && pieces.length > 0 ? [space(line.indent), ...pieces] : pieces;
}

const roles: Partial<Record<Line['kind'], Role>> = {
	title: 'heading',
	heading: 'heading',
	byline: 'secondary',
	'scene-break': 'secondary',
};

function pieceOf(run: Run, line: Line, text: Piece['text'], role: Role | undefined): Piece {
	const {emphasis, strong, strike, code, link} = run;
	const own = run.isDim ? 'secondary' : run.note ? 'accent' : roles[line.kind];
	return {text, role: role ?? own, emphasis, strong, strike, code, link};
}

function mark(run: Run, line: Line, search: StorySearch | undefined): Piece[] {
	const start = run.start;
	if (start === undefined || !search) return [pieceOf(run, line, run.text, undefined)];
	const end = start + run.text.length;
	const pieces: Piece[] = [];
	let at = start;
	for (const [index, match] of search.matches.entries()) {
		if (match.block !== line.block || match.end <= at || match.start >= end) continue;
		const from = Math.max(at, match.start);
		const to = Math.min(end, match.end);
		const role = index === search.current ? 'current-match' : 'match';
		if (from > at)
			pieces.push(pieceOf(run, line, slice(run.text, at - start, from - start), undefined));
		pieces.push(pieceOf(run, line, slice(run.text, from - start, to - start), role));
		at = to;
	}

	if (at < end) pieces.push(pieceOf(run, line, slice(run.text, at - start), undefined));
	return pieces;
}
