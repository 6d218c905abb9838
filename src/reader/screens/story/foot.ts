import {fractionAt, pageCount, pageNumber, pageOf} from '../../../core/layout/book.ts';
import {measure} from '../../../core/layout/ruler.ts';
import {join, nothing, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {columnGap, type StoryFrame} from '../../frame.ts';
import {hints} from '../../hints.ts';
import {keyFor} from '../../key-labels.ts';
import {lastOf, type Spread} from '../../pages.ts';
import {percent, progressBar} from '../../progress-bar.ts';
import {blank, fit, indent, piece, type Row, row, rowWidth, space, spread} from '../../row.ts';
import {minutesLeft, recordOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {textLine} from '../../text-line.ts';
import {updatingRow} from '../../updating-row.ts';
import {isShown} from './bookmarks.ts';
import {isLookedUp} from './jumps.ts';
import type {StoryScreen} from './state.ts';

/** The foot of an open story: notice or search above, bar and page numbers below. */
export function storyFoot(state: State, screen: StoryScreen, frame: StoryFrame): Row[] {
	const set = (each: Row): Row => indent(fit(each, frame.width), frame.left);
	const [first] = state.notices;
	const notice = first ? row(first, 'secondary') : undefined;
	const line = typedLine(state, screen, frame) ?? facts(state, screen, frame);
	if (frame.hasNoticeRow) return [set(notice ?? aboveFacts(state, screen, frame)), set(line)];
	return [set(notice ?? line)];
}

/** The text line for commands, or that of a search with what it finds; undefined without one. */
function typedLine({keyboard}: State, screen: StoryScreen, {width}: StoryFrame): Row | undefined {
	if (keyboard.command !== undefined) return textLine(keyboard.command, keyboard, width);
	if (!screen.search?.isTyping) return undefined;
	const found = row(matchWords(screen), 'secondary');
	return spread(textLine(screen.search.query, keyboard, width - rowWidth(found) - 1), found, width);
}

/**
 * The matches of a search that was kept, and how one comes back from a place that was looked up; else
 * the keys that matter to whoever reads for the first time.
 */
function aboveFacts(state: State, screen: StoryScreen, frame: StoryFrame): Row {
	if (screen.search?.isTyping) return blank;
	const said = [matchWords(screen), wayBack(state, screen)].filter(each => each !== '');
	const {keymaps, keyboard, glyphs} = state;
	const updating = updatingRow(state);
	if (said.length === 0 && !screen.search && updating) return updating;
	if (said.length > 0 || screen.search || keyboard.pagesWithHints === 0) {
		return row(join(said, safe` · `), 'secondary');
	}

	return hints(keymaps.story, glyphs, frame.width);
}

function wayBack(state: State, screen: StoryScreen): SafeText {
	const {book, reading} = screen;
	if (!isLookedUp(screen) || isShown(screen, reading)) return nothing;
	const number = pageNumber(book, pageOf(book, reading));
	return words.story.wayBack(keyFor(state, 'story', 'jump-back'), number);
}

/** How many matches there are and which one is shown. */
function matchWords({search}: StoryScreen): SafeText {
	if (!search || search.query === '') return nothing;
	const {matches, current} = search;
	return matches.length === 0
		? words.story.noMatch
		: words.story.match(current + 1, matches.length);
}

function pageWords(shown: Spread, last: number, total: number): SafeText {
	return shown.length > 1
		? words.story.pages(last - 1, last, total)
		: words.story.page(last, total);
}

/** The fraction that was saved when this page was turned to: the figure that every screen shows. */
function savedFraction(state: State, {story, place}: StoryScreen): number | undefined {
	const record = recordOf(state, story);
	const isHere = record?.anchor.block === place.block && record.anchor.offset === place.offset;
	return isHere && record.fraction > 0 ? record.fraction : undefined;
}

/** The keys that matter beside a short foot of so many cells, where there is no row for notices. */
function shortHints({keymaps, keyboard, glyphs}: State, frame: StoryFrame, cells: number): Row {
	if (frame.hasNoticeRow || keyboard.pagesWithHints === 0) return [];
	const room = frame.width - cells - columnGap;
	return [space(columnGap), ...hints(keymaps.story, glyphs, room)];
}

/** Bar, page, percent, minutes; only the page where there is little room. */
function facts(state: State, screen: StoryScreen, frame: StoryFrame): Row {
	const {book, story, content, spread: shown} = screen;
	const number = pageNumber(book, lastOf(shown));
	const total = pageCount(book);
	if (screen.place.block >= content.text.length && content.text.length > 0) {
		return row(words.story.commentsBelow, 'secondary');
	}

	const fraction = savedFraction(state, screen) ?? fractionAt(book, lastOf(shown));
	const share = words.story.percent(percent(fraction));
	if (frame.isFootShort) {
		const short = number && total ? safe`${number}/${total}` : share;
		const counted = screen.count === '' ? short : safe`${short}  ${Number(screen.count)}`;
		return [piece(counted, 'secondary'), ...shortHints(state, frame, measure(counted))];
	}

	const said = join(
		[
			...(screen.count === '' ? [] : [words.story.counting(Number(screen.count))]),
			...(number && total ? [pageWords(shown, number, total)] : []),
			share,
			fraction >= 1 ? words.story.atLastPage : minutesLeft(story, fraction),
		].filter(each => each !== ''),
		safe` · `,
	);
	const cells = Math.max(0, frame.width - measure(said) - columnGap);
	return [
		...progressBar(fraction, cells, state.glyphs),
		space(columnGap),
		piece(said, 'secondary'),
	];
}
