import {mostRecentOnHome} from '../core/collection/collection.ts';
import type {Geometry} from '../core/layout/geometry.ts';
import type {Settings} from '../core/settings/settings.ts';

// Every number about the screen stands here: cells across, rows down, and from which size of the
// window on something is shown.

/** The terminal window, in cells. */
export interface Window {
	readonly columns: number;
	readonly rows: number;
}

/** Below this the screen only asks for a larger window. */
export const smallestWindow: Window = {columns: 20, rows: 5};

/** From so many columns on, two pages may stand side by side. */
export const facingColumns = 140;
/** Cells between two facing pages. */
export const gutter = 8;
/** Columns from which a story has air at both sides of its text, and the cells of that air. */
const airyColumns = 30;
const sideAir = 2;
/** Rows from which a story has a running head, and rows from which it has air above the text. */
const headRows = 15;
const airyRows = 24;
/** Rows from which the notice has a row of its own. */
const noticeRows = 10;
/** Columns from which lists have a wider margin, and both margins in cells. */
const wideMarginColumns = 60;
const margins = {narrow: 2, wide: 3} as const;

/** How a window is divided, in rows and cells. */
export interface Frame {
	readonly columns: number;
	readonly rows: number;
	/** Cells at both sides of lists and menus; the cursor stands inside the left one. */
	readonly margin: number;
	/** Cells between the margins. */
	readonly cells: number;
	/** Whether a notice has its own row above the footer; otherwise it stands in the footer. */
	readonly hasNoticeRow: boolean;
	/** Rows between the top and the foot. */
	readonly bodyRows: number;
	/** Whether there is air above what the screen begins with. */
	readonly isAiry: boolean;
}

/** The frame that every screen but the open story uses. */
export function frameOf({columns, rows}: Window): Frame {
	const hasNoticeRow = rows >= noticeRows;
	const margin = columns < wideMarginColumns ? margins.narrow : margins.wide;
	return {
		columns,
		rows,
		margin,
		cells: columns - 2 * margin,
		hasNoticeRow,
		bodyRows: Math.max(1, rows - (hasNoticeRow ? 2 : 1)),
		isAiry: rows >= airyRows,
	};
}

/** The frame of Home: as wide as a page of it is, and in the middle of a wider window. */
export function homeFrameOf(window: Window): Frame {
	const frame = frameOf(window);
	const cells = Math.min(frame.cells, homeFrame.cells);
	return {...frame, cells, margin: Math.max(frame.margin, (frame.columns - cells) >> 1)};
}

/** Where the pages of a story stand in a window. */
export interface StoryFrame extends Frame {
	readonly isFacing: boolean;
	/** Cells before the text. */
	readonly left: number;
	/** Width of the text, or of both pages with the gutter. */
	readonly width: number;
	/** Rows above the text: the running head and its air; 0 without one. */
	readonly headRows: number;
	/** Whether the foot has no room for more than the page number. */
	readonly isFootShort: boolean;
	readonly geometry: Geometry;
}

/** The frame of an open story; its geometry is all that pages depend on. */
export function storyFrame(window: Window, settings: Settings): StoryFrame {
	const frame = frameOf(window);
	const {columns, rows, isAiry} = frame;
	const isFacing = settings.twoPages && columns >= facingColumns;
	const room = columns - (columns < airyColumns ? 0 : 2 * sideAir);
	const page = Math.max(
		1,
		Math.min(settings.measure, isFacing ? Math.floor((room - gutter) / 2) : room),
	);
	const width = isFacing ? 2 * page + gutter : page;
	const head = isAiry ? 3 : rows >= headRows ? 2 : 0;
	return {
		...frame,
		isFacing,
		width,
		left: Math.max(0, Math.floor((columns - width) / 2)),
		headRows: head,
		isFootShort: rows < noticeRows || width < 40,
		geometry: {
			width: page,
			rows: Math.max(1, frame.bodyRows - head - (isAiry ? 1 : 0)),
			paragraphs: settings.paragraphs,
			isJustified: settings.justified,
		},
	};
}

/** Cells between columns of a row, between hints, and between the menu's words. */
export const columnGap = 3;
/** Cells of a cursor and the space after it, and of an entry that stands further in. */
export const cursorCells = 2;
/** Cells by which a teaser stands further in than its story. */
export const teaserIndent = 3;
/** Cells that the title of a site and what is wrong with it have at least before something else gives way. */
export const siteCells = {title: 20, trouble: 12} as const;
/** Cells of the bar that tells how far the files have been read. */
export const scanCells = 16;

/** Cells of the columns of a story's row. */
export const storyCells = {
	bar: 16,
	shortBar: 8,
	/** The short bar and the percent after it. */
	shortBarAndPercent: 14,
	percent: 5,
	minutes: 7,
	minutesLeft: 12,
	category: 10,
	author: 12,
	wideAuthor: 15,
	/** The two cells of a story's state, before its date or title. */
	mark: 2,
	/** `Nov 30`, `Undated`. */
	day: 7,
	/** `Nov 2012` */
	month: 8,
	/** `Nov 30, 2012` */
	dayAndYear: 12,
} as const;

/** From how many cells on a story's row has which columns. */
export const storySteps = {minutes: 40, date: 54, all: 72, bar: 90} as const;

/** Home. */
export const homeFrame = {
	/** Cells of its rows at most. */
	cells: 110,
	/** Columns from which menus of a band stand side by side, and the cells between them. */
	sideBySideColumns: 80,
	gap: 4,
	/** Lines of a group above its first entry, and lines at the top that come into view with it. */
	headingLines: 2,
	topLines: 4,
	/** Entries of the menus before one that opens them all. */
	continuing: 5,
	recent: 5,
	group: 7,
	/** In a window of so many rows more of the recent stories are shown. */
	tallRows: 44,
	tallRecent: mostRecentOnHome,
} as const;

/** How many stories Home shows as recent. */
export function recentEntries({rows}: Window): number {
	return rows >= homeFrame.tallRows ? homeFrame.tallRecent : homeFrame.recent;
}

/** Rows of a list above its entries: heading and air. */
export const listHeadRows = 2;
/** Rows of a window from which a list ends in the chosen story's excerpt, and the rows of that. */
const excerptFrom = 15;
const excerptRows = 3;
/** Rows of a result: its story, the words around what was found. */
const resultRows = 2;

/** How many entries of a list are in view, and how many rows it has for an excerpt. */
export function listFrame(window: Window): {readonly height: number; readonly excerpt: number} {
	const excerpt = window.rows >= excerptFrom ? excerptRows : 0;
	return {height: Math.max(1, placesHeight(window) - excerpt), excerpt};
}

/** How many entries of a list without an excerpt are in view. */
export function placesHeight(window: Window): number {
	return Math.max(1, frameOf(window).bodyRows - listHeadRows);
}

/** How many stories that are not shown are in view, above a row of air and a path. */
export function hiddenHeight(window: Window): number {
	return Math.max(1, placesHeight(window) - 2);
}

/** How many results of a search are in view. */
export function resultsHeight(window: Window): number {
	return Math.max(1, Math.floor((frameOf(window).bodyRows - listHeadRows) / resultRows));
}

/** The end of a story. */
export const endFrame = {
	/** Cells of `Next` and `Previous`. */
	label: 10,
	/** Cells from which entries have minutes, reasons and teasers. */
	wide: 60,
	/** Rows of a window from which there is air around the sign of the end. */
	airyRows: 20,
	/** The share of a row that the reason of a related story may have: one of so many. */
	reasonShare: 3,
	/** Related stories that its page names, others, and recent ones. */
	told: 4,
	related: 3,
	recent: 3,
} as const;

/** What was left out of a page. */
export const leftOutFrame = {
	/** Cells from which what a block was taken for stands beside its words, and the cells of that. */
	wide: 60,
	reason: 28,
	/** Cells and rows of a block's words at most. */
	words: 80,
	lines: 4,
} as const;

/** How many rows of a block's words are shown: one in a low window. */
export function leftOutLines({rows}: Window): number {
	return rows >= headRows ? leftOutFrame.lines : 1;
}

/** Cells of the column of keys in the help, whose labels are at most so wide. */
export function helpKeyCells(window: Window, widest: number): number {
	const {columns, margin} = frameOf(window);
	return Math.min(widest, Math.floor(columns / 2) - margin - columnGap);
}
