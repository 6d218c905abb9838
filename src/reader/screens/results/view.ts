import {measure} from '../../../core/layout/ruler.ts';
import type {SnippetPart} from '../../../core/search/snippet.ts';
import {nothing, type SafeText} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {chosenRow} from '../../chosen-row.ts';
import {firstInView} from '../../cursor.ts';
import {columnGap, cursorCells, frameOf, resultsHeight} from '../../frame.ts';
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
	const said = wrapWords(wordsOf(state, screen), cells).map(line =>
		indent(row(line, 'secondary'), margin),
	);
	const heading = listHeading(
		[piece(headingOf(screen), 'heading')],
		[progressOf(state, screen, cells)],
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
function progressOf(state: State, screen: ResultsScreen, cells: number): SafeText {
	const {kept, of} = {kept: 0, of: 0, ...screen.words};
	const all = Math.max(of, state.scan?.found ?? 0, state.collection.totals?.total ?? 0);
	if (!isPartial(state, screen) || !screen.results || kept >= all) return nothing;
	const long = words.results.known(kept, all);
	const isRoom = measure(headingOf(screen)) + columnGap + measure(long) <= cells;
	return isRoom ? long : words.results.knownShort(kept, all);
}

/** Whether there may be more than what was asked: stories that are read yet, words that are not known. */
function isPartial({scan, collection}: State, {words: known}: ResultsScreen): boolean {
	const isRead = scan === undefined && collection.totals === undefined;
	return !isRead || (known !== undefined && known.kept < known.of);
}

/** What is said in place of results. */
function wordsOf(state: State, screen: ResultsScreen): SafeText {
	const {asked, refusal, results: found} = screen;
	if (refusal) return refusal;
	if (!asked) return words.results.howTo;
	if (!found) return words.results.looking;
	return isPartial(state, screen) ? words.results.noneYet : words.results.none;
}
