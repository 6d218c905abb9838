import type {SnippetPart} from '../../../core/search/snippet.ts';
import {nothing, type SafeText} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {chosenRow} from '../../chosen-row.ts';
import {firstInView} from '../../cursor.ts';
import {cursorCells, frameOf, resultsHeight} from '../../frame.ts';
import {listHeading} from '../../list-heading.ts';
import {blank, fit, indent, piece, type Row, row} from '../../row.ts';
import type {State} from '../../state.ts';
import {listColumns, storyTable} from '../../story-row.ts';
import {wrapWords} from '../../wrap-words.ts';
import type {ResultsScreen} from './state.ts';

/** What a search of the shelf found: each story with the words around what was found in it. */
export function resultsBody(state: State, screen: ResultsScreen): readonly Row[] {
	const {margin, cells} = frameOf(state.window);
	const results = screen.results ?? [];
	const height = resultsHeight(state.window);
	const top = firstInView(screen.chosen, height);
	const inView = results.slice(top, top + height);
	const table = storyTable(inView, (story, wide) => listColumns(state, story, wide));
	const rows = inView.flatMap((story, index) => [
		chosenRow(state, table(index, cells), top + index === screen.chosen, margin),
		indent(
			fit(snippetRow(screen.snippets.get(story.id)), cells - cursorCells),
			margin + cursorCells,
		),
	]);
	const said = wrapWords(wordsOf(screen), cells).map(line =>
		indent(row(line, 'secondary'), margin),
	);
	const heading = listHeading(
		[piece(headingOf(screen), 'heading')],
		[progressOf(screen)],
		{top, height, total: results.length},
		cells,
	);
	return [indent(heading, margin), blank, ...(screen.refusal || rows.length === 0 ? said : rows)];
}

function snippetRow(snippet: readonly SnippetPart[] = []): Row {
	return snippet.map(({text, isMatch}) => piece(text, isMatch ? 'match' : 'secondary'));
}

function headingOf({asked, hasMore, results: found}: ResultsScreen): SafeText {
	if (!asked) return words.results.title;
	const text = sanitiseLine(asked.text);
	return found ? words.results.found(text, found.length, hasMore) : words.results.asked(text);
}

/** How far the words of the stories are known, while they are not all known. */
function progressOf({words: known}: ResultsScreen): SafeText {
	return known && known.kept < known.of ? words.results.searched(known.kept, known.of) : nothing;
}

/** What is said in place of results. */
function wordsOf({asked, refusal, results: found, words: known}: ResultsScreen): SafeText {
	if (refusal) return refusal;
	if (!asked) return words.results.howTo;
	if (!found) return words.results.looking;
	return known && known.kept < known.of ? words.results.noneYet : words.results.none;
}
