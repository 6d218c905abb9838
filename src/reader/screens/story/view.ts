import {uncategorised} from '../../../core/collection/story.ts';
import {linesOf} from '../../../core/layout/book.ts';
import type {Line} from '../../../core/layout/line.ts';
import {join, nothing, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {toAscii} from '../../ascii.ts';
import {gutter, type StoryFrame, storyFrame} from '../../frame.ts';
import type {Spread} from '../../pages.ts';
import {blank, fill, fit, indent, piece, type Row, row, space, spread} from '../../row.ts';
import {isStaticPage} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {cornersShown} from './bookmarks.ts';
import {storyFoot} from './foot.ts';
import {lineRow} from './line-row.ts';
import type {StoryScreen} from './state.ts';

/** An open story: running head, page or pages, notice, footer. */
export function storyRows(state: State, screen: StoryScreen): readonly Row[] {
	const frame = storyFrame(state.window, state.settings);
	const text = textRows(screen, frame);
	const missing = frame.rows - frame.headRows - text.length - (frame.hasNoticeRow ? 2 : 1);
	const air = Array.from({length: Math.max(0, missing)}, () => blank);
	// The story's own words stay as they are in any locale; ours around them do not.
	const ours = (rows: readonly Row[]): readonly Row[] =>
		state.glyphs.isUnicode ? rows : rows.map(toAscii);
	return [
		...ours(head(state, screen, frame)),
		...text,
		...air,
		...ours(storyFoot(state, screen, frame)),
	];
}

/** The running head; as in a book, the page that opens the story has no title above its title. */
function head(state: State, screen: StoryScreen, frame: StoryFrame): Row[] {
	if (frame.headRows === 0) return [];
	const {story} = screen;
	const isFolded = cornersShown(state, screen).length > 0;
	const part = partWords(state, screen);
	const category = isStaticPage(state, story)
		? words.home.about
		: story.categories.find(name => name !== uncategorised);
	const facts = join(
		[category, part].filter(fact => fact !== undefined),
		safe` · `,
	);
	const corner: Row = isFolded ? [piece(safe`  ${state.glyphs.corner}`, 'sign')] : [];
	const running = spread(
		row(isFirstPage(screen.spread) ? nothing : story.title, 'secondary'),
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
function partWords(state: State, {story}: StoryScreen): SafeText | undefined {
	if (story.series === undefined || story.part === undefined) return undefined;
	const parts = state.collection.stories.filter(each => each.series === story.series).length;
	return parts >= story.part ? words.story.partOf(story.part, parts) : words.story.part(story.part);
}

function textRows(screen: StoryScreen, frame: StoryFrame): Row[] {
	const [left = [], right] = screen.spread.map(page => linesOf(screen.book, page));
	const {width} = frame.geometry;
	return Array.from({length: frame.geometry.rows}, (_, index) => {
		const first = setLine(screen, left[index]);
		const second = right ? setLine(screen, right[index]) : undefined;
		const set = second?.length
			? [...fill(first, width), space(gutter), ...fit(second, width)]
			: first;
		return indent(set, frame.left);
	});
}

function setLine(screen: StoryScreen, line: Line | undefined): Row {
	return line ? lineRow(line, screen.search) : blank;
}
