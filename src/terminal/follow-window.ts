import type {WriteStream} from 'node:tty';
import {eraseScreen, home} from './control.ts';

/** The size of a window in cells; a terminal that does not tell is as large as the oldest ones. */
export function windowOf(output: WriteStream): {columns: number; rows: number} {
	return {columns: output.columns || 80, rows: output.rows || 24};
}

/** What draws on the screen. */
interface Drawn {
	/** Forgets the frame that is on the screen. */
	readonly forget: () => void;
	/** Draws at once, though nothing may have changed. */
	readonly redraw: () => void;
	/** Whether the screen belongs to somebody else for the moment. */
	readonly isAway: () => boolean;
	/** Sets everything for a new window, and draws it. */
	readonly resize: () => void;
}

/** A window whose changes are followed. */
interface FollowedWindow {
	/** Clears the screen and draws all of it. */
	readonly draw: () => void;
	readonly stop: () => void;
}

/**
 * Draws from scratch whenever the window changes: a terminal cuts and moves rows as it likes, and
 * what was written meanwhile was meant for another window, so no difference to the last frame can be
 * right. To be called before anybody else hears of sizes.
 */
export function followWindow(output: WriteStream, drawn: Drawn): FollowedWindow {
	let hasResized = false;
	const draw = (): void => {
		if (drawn.isAway()) return;
		drawn.forget();
		output.write(home + eraseScreen);
		drawn.redraw();
	};
	const resized = (): void => {
		hasResized = true;
		drawn.resize();
		draw();
	};
	// A window that changed and changed back has the size that it had, but not the screen.
	const signalled = (): void => {
		if (!hasResized) draw();
		hasResized = false;
	};
	output.on('resize', resized);
	process.on('SIGWINCH', signalled);
	return {
		draw,
		stop() {
			output.off('resize', resized);
			process.off('SIGWINCH', signalled);
		},
	};
}
