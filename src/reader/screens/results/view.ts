import type {SnippetPart} from '../../../core/search/snippet.ts';
import {type SafeText, safe} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {firstInView} from '../../cursor.ts';
import {frameOf} from '../../frame.ts';
import {blank, count, fit, indent, piece, type Row, row, spread} from '../../row.ts';
import type {ResultsScreen, State} from '../../state.ts';
import {listRow} from '../../story-row.ts';
import {wrapWords} from '../../wrap-words.ts';
import {chosenRow} from '../list/view.ts';
import {resultsHeight} from './update.ts';

/** What a search of the shelf found: each story with the words around what was found in it. */
export function resultsBody(state: State, screen: ResultsScreen): readonly Row[] {
	const {columns, margin} = frameOf(state.window);
	const cells = columns - 2 * margin;
	const results = screen.results ?? [];
	const height = resultsHeight(state);
	const top = firstInView(screen.chosen, height);
	const rows = results
		.slice(top, top + height)
		.flatMap((story, index) => [
			chosenRow(state, listRow(state, story, cells), top + index === screen.chosen, margin),
			indent(fit(snippetRow(screen.snippets.get(story.id)), cells - 2), margin + 2),
		]);
	const words = wrapWords(wordsOf(screen), cells).map(line =>
		indent(row(line, 'secondary'), margin),
	);
	const heading = spread(
		row(headingOf(screen), 'heading'),
		row(progressOf(screen), 'secondary'),
		cells,
	);
	return [indent(heading, margin), blank, ...(screen.refusal || rows.length === 0 ? words : rows)];
}

function snippetRow(snippet: readonly SnippetPart[] = []): Row {
	return snippet.map(({text, isMatch}) => piece(text, isMatch ? 'match' : 'secondary'));
}

function headingOf({asked, hasMore, results}: ResultsScreen): SafeText {
	if (!asked) return safe`Search all stories`;
	const words = sanitiseLine(asked.text);
	if (!results) return safe`“${words}”`;
	const least = hasMore ? safe`more than ` : safe``;
	return safe`“${words}” · ${least}${count(results.length, safe`story`, safe`stories`)}`;
}

/** How far the words of the stories are known, while they are not all known. */
function progressOf({words}: ResultsScreen): SafeText {
	if (!words || words.kept >= words.of) return safe``;
	return safe`${words.kept} of ${count(words.of, safe`story`, safe`stories`)} searched so far`;
}

/** What is said in place of results. */
function wordsOf({asked, refusal, results, words}: ResultsScreen): SafeText {
	if (refusal) return refusal;
	if (!asked) {
		return safe`Words, "a phrase", -without, author:Ann, category:News, tag:rain, after:2025-11, before:2026, is:unread`;
	}

	if (!results) return safe`Looking …`;
	return words && words.kept < words.of
		? safe`Nothing found so far; the search goes on.`
		: safe`No story has these words.`;
}
