import cliCursor from '../../node_modules/cli-cursor/index.js';
import updateLine from '../../node_modules/ink/build/line-update.js';
import type {LogUpdate} from '../../node_modules/ink/build/log-update.js';

type Stream = Parameters<typeof cliCursor.hide>[0] & {readonly columns?: number};

const home = '\u{1B}[H';
const eraseToEndOfLine = '\u{1B}[K';
const eraseBelow = '\u{1B}[J';

/** The beginning of a row counted from 0 (CUP counts from 1). */
const beginningOf = (row: number): string => `\u{1B}[${row + 1};1H`;

/** Of the rows of a frame, the part that may have changed for them to be drawn one by one. */
const fewRows = 0.25;

/**
 * Ink's frames, written to where they belong. Ink goes from its last row to the others by steps and
 * leaves those out that are as before, so whatever another program has written meanwhile, and rows
 * that it has scrolled away, stay among its own. The program has the whole screen: here every row is
 * addressed from the first cell of the window, and where more than a few of them change, as on a
 * turned page, all are drawn. Ink's cursor for text fields is not used.
 */
function create(stream: Stream): LogUpdate {
	let shown = '';
	let isHidden = false;
	const forget = (): void => {
		shown = '';
	};
	const render = (frame: string): boolean => {
		if (!isHidden) cliCursor.hide(stream);
		isHidden = true;
		if (frame === shown) return false;
		stream.write(shown === '' ? home + frame : changes(shown, frame, stream.columns));
		shown = frame;
		return true;
	};
	return Object.assign(render, {
		clear() {
			stream.write(home + eraseBelow);
			forget();
		},
		done() {
			forget();
			cliCursor.show(stream);
			isHidden = false;
		},
		reset: forget,
		sync(frame: string) {
			shown = frame;
		},
		setCursorPosition() {},
		isCursorDirty: () => false,
		willRender: (frame: string) => frame !== shown,
		getCursorPosition: () => undefined,
	});
}

/** What makes one frame of the other. */
function changes(before: string, after: string, columns: number | undefined): string {
	const old = before.split('\n');
	const rows = after.split('\n');
	const changed = rows.flatMap((row, index) => (row === old[index] ? [] : [index]));
	if (old.length !== rows.length || changed.length > fewRows * rows.length) {
		return home + rows.map(row => eraseToEndOfLine + indented(row)).join('\n');
	}

	return changed
		.map(index => beginningOf(index) + updateLine(old[index] ?? '', rows[index] ?? '', columns))
		.join('');
}

/** A row that is empty on the screen: over a margin the cursor steps with fewer bytes (CHA). */
function indented(row: string): string {
	return row.replace(/^ {5,}/, margin => `\u{1B}[${margin.length + 1}G`);
}

export default {create};
