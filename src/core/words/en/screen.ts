import {type SafeText, safe} from '../../text/safe-text.ts';

/** What is said of the window itself. */
export const screen = {
	tooSmall: (columns: number, rows: number): SafeText =>
		safe`${columns}x${rows} at least: please make the window larger.`,
};
