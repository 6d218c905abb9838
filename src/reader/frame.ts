import type {Geometry} from '../core/layout/geometry.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {Window} from './state.ts';

/** Below this the screen only asks for a larger window. */
export const smallestWindow: Window = {columns: 20, rows: 5};

/** From so many columns on, two pages may stand side by side. */
const facingColumns = 140;
/** Cells between two facing pages. */
export const gutter = 8;
/** Rows from which a story has a running head, and rows from which it has air above the text. */
const headRows = 15;
const airyRows = 24;
/** Rows from which the notice has a row of its own. */
const noticeRows = 10;

/** How a window is divided, in rows and cells. */
export interface Frame {
	readonly columns: number;
	readonly rows: number;
	/** Cells at both sides of lists and menus; the cursor stands inside the left one. */
	readonly margin: number;
	/** Whether a notice has its own row above the footer; otherwise it stands in the footer. */
	readonly hasNoticeRow: boolean;
	/** Rows between the top and the foot. */
	readonly bodyRows: number;
}

/** The frame that every screen but the open story uses. */
export function frameOf(window: Window): Frame {
	const hasNoticeRow = window.rows >= noticeRows;
	return {
		columns: window.columns,
		rows: window.rows,
		margin: window.columns < 60 ? 2 : 3,
		hasNoticeRow,
		bodyRows: Math.max(1, window.rows - (hasNoticeRow ? 2 : 1)),
	};
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
	readonly geometry: Geometry;
}

/** The frame of an open story; its geometry is all that pages depend on. */
export function storyFrame(window: Window, settings: Settings): StoryFrame {
	const frame = frameOf(window);
	const isFacing = settings.twoPages && window.columns >= facingColumns;
	const room = window.columns - (window.columns < 30 ? 0 : 2 * 2);
	const page = Math.max(
		1,
		Math.min(settings.measure, isFacing ? Math.floor((room - gutter) / 2) : room),
	);
	const width = isFacing ? 2 * page + gutter : page;
	const head = window.rows >= airyRows ? 3 : window.rows >= headRows ? 2 : 0;
	const air = window.rows >= airyRows ? 1 : 0;
	return {
		...frame,
		isFacing,
		width,
		left: Math.max(0, Math.floor((window.columns - width) / 2)),
		headRows: head,
		geometry: {
			width: page,
			rows: Math.max(1, frame.bodyRows - head - air),
			paragraphs: settings.paragraphs,
			isJustified: settings.justified,
		},
	};
}
