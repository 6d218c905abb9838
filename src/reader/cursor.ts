import type {Command} from './command.ts';

/**
 * Where a cursor goes in a list of `total` rows of which `height` are in view; undefined when the
 * command is not one that moves it. It stops at the ends.
 */
export function moveChosen(
	command: Command,
	chosen: number,
	total: number,
	height: number,
): number | undefined {
	const moves: Partial<Record<Command, number>> = {
		up: chosen - 1,
		down: chosen + 1,
		'page-up': chosen - height,
		'page-down': chosen + height,
		first: 0,
		last: total - 1,
	};
	const moved = moves[command];
	return moved === undefined ? undefined : Math.max(0, Math.min(moved, total - 1));
}

/** The first row in view: a list turns in pages, as a book does, so that a key moves one row. */
export function firstInView(chosen: number, height: number): number {
	return Math.floor(chosen / height) * height;
}
