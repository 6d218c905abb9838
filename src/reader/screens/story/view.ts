import {uncategorised} from '../../../core/collection/story.ts';
import {fractionAt, linesOf, pageCount, pageNumber} from '../../../core/layout/book.ts';
import type {Line} from '../../../core/layout/line.ts';
import {measure} from '../../../core/layout/ruler.ts';
import {join, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {toAscii} from '../../ascii.ts';
import {textLine} from '../../footer.ts';
import {gutter, type StoryFrame, storyFrame} from '../../frame.ts';
import {lastOf, type Spread} from '../../pages.ts';
import {percent, progressBar} from '../../progress-bar.ts';
import {blank, fill, fit, indent, piece, type Row, row, space, spread} from '../../row.ts';
import {isStaticPage, minutesLeft, recordOf} from '../../shelf.ts';
import type {State, StoryScreen} from '../../state.ts';
import {cornersShown} from './bookmarks.ts';
import {lineRow} from './line-row.ts';
import {spreadShown} from './update.ts';

/** An open story: running head, page or pages, notice, footer. */
export function storyRows(state: State, screen: StoryScreen): readonly Row[] {
	const frame = storyFrame(state.window, state.settings);
	const shown = spreadShown(state, screen);
	const text = textRows(screen, shown, frame);
	const missing = frame.rows - frame.headRows - text.length - (frame.hasNoticeRow ? 2 : 1);
	const air = Array.from({length: Math.max(0, missing)}, () => blank);
	// The story's own words stay as they are in any locale; ours around them do not.
	const ours = (rows: readonly Row[]): readonly Row[] =>
		state.glyphs.isUnicode ? rows : rows.map(toAscii);
	return [
		...ours(head(state, screen, shown, frame)),
		...text,
		...air,
		...ours(foot(state, screen, shown, frame)),
	];
}

/** The running head; as in a book, the page that opens the story has no title above its title. */
function head(state: State, screen: StoryScreen, shown: Spread, frame: StoryFrame): Row[] {
	if (frame.headRows === 0) return [];
	const {story} = screen;
	const isFolded = cornersShown(state, screen).length > 0;
	const part = partWords(state, screen);
	const category = isStaticPage(state, story)
		? safe`About & legal`
		: story.categories.find(name => name !== uncategorised);
	const facts = join(
		[category, part].filter(words => words !== undefined),
		safe` · `,
	);
	const corner: Row = isFolded ? [piece(safe`  ${state.glyphs.corner}`, 'accent')] : [];
	const running = spread(
		row(isFirstPage(shown) ? safe`` : story.title, 'secondary'),
		[piece(facts, 'secondary'), ...corner],
		frame.width,
	);
	const air = Array.from({length: frame.headRows - 1}, () => blank);
	return [indent(running, frame.left), ...air];
}

function isFirstPage([{section, page}]: Spread): boolean {
	return section === 0 && page === 0;
}

/** `part 2 of 3`, for a story of a series. */
export function partWords(state: State, {story}: Pick<StoryScreen, 'story'>): SafeText | undefined {
	if (story.series === undefined || story.part === undefined) return undefined;
	const parts = state.collection.stories.filter(each => each.series === story.series).length;
	return parts >= story.part ? safe`part ${story.part} of ${parts}` : safe`part ${story.part}`;
}

function textRows(screen: StoryScreen, shown: Spread, frame: StoryFrame): Row[] {
	const [left = [], right] = shown.map(page => linesOf(screen.book, page));
	const {width} = frame.geometry;
	const rows = Array.from({length: frame.geometry.rows}, (_, index) => {
		const first = setLine(screen, left[index]);
		const second = right ? setLine(screen, right[index]) : undefined;
		const set = second?.length
			? [...fill(first, width), space(gutter), ...fit(second, width)]
			: first;
		return indent(set, frame.left);
	});
	return rows;
}

function setLine(screen: StoryScreen, line: Line | undefined): Row {
	return line ? lineRow(line, screen.search) : blank;
}

function foot(state: State, screen: StoryScreen, shown: Spread, frame: StoryFrame): Row[] {
	const set = (each: Row): Row => indent(fit(each, frame.width), frame.left);
	const notice = state.notice ? row(state.notice, 'secondary') : undefined;
	const line = screen.search?.isTyping
		? spread(textLine(state), row(matchWords(screen), 'secondary'), frame.width)
		: facts(state, screen, shown, frame);
	return frame.hasNoticeRow
		? [set(notice ?? keptSearch(screen)), set(line)]
		: [set(notice ?? line)];
}

/** The matches of a search that was kept; while it is typed they stand beside the words. */
function keptSearch(screen: StoryScreen): Row {
	return screen.search?.isTyping ? blank : row(matchWords(screen), 'secondary');
}

/** How many matches there are and which one is shown. */
function matchWords({search}: StoryScreen): SafeText {
	if (!search || search.query === '') return safe``;
	const {matches, current} = search;
	return matches.length === 0 ? safe`no match` : safe`match ${current + 1} of ${matches.length}`;
}

function pageWords(shown: Spread, last: number, total: number): SafeText {
	return shown.length > 1
		? safe`pages ${last - 1}–${last} of ${total}`
		: safe`page ${last} of ${total}`;
}

/** The fraction that was saved when this page was turned to: the figure that every screen shows. */
function savedFraction(state: State, {story, place}: StoryScreen): number | undefined {
	const record = recordOf(state, story);
	const isHere = record?.anchor.block === place.block && record.anchor.offset === place.offset;
	return isHere && record.fraction > 0 ? record.fraction : undefined;
}

/** Bar, page, percent, minutes; only the page where there is little room. */
function facts(state: State, screen: StoryScreen, shown: Spread, frame: StoryFrame): Row {
	const {book, story, content} = screen;
	const number = pageNumber(book, lastOf(shown));
	const total = pageCount(book);
	if (screen.place.block >= content.text.length && content.text.length > 0) {
		return row(safe`comments`, 'secondary');
	}

	const fraction = savedFraction(state, screen) ?? fractionAt(book, lastOf(shown));
	const share = safe`${percent(fraction)} %`;
	if (frame.rows < 10 || frame.width < 40) {
		const short = number && total ? safe`${number}/${total}` : share;
		return row(screen.count === '' ? short : safe`${short}  ${Number(screen.count)}`, 'secondary');
	}

	const words = [
		...(screen.count === '' ? [] : [safe`${Number(screen.count)} …`]),
		...(number && total ? [pageWords(shown, number, total)] : []),
		share,
		fraction >= 1 ? safe`the last page` : minutesLeft(story, fraction),
	]
		.filter(Boolean)
		.join(' · ') as SafeText;
	const bar = progressBar(fraction, Math.max(0, frame.width - measure(words) - 3), state.glyphs);
	return [...bar, space(3), piece(words, 'secondary')];
}
