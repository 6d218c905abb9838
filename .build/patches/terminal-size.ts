import {constants, openSync} from 'node:fs';
import process from 'node:process';
import {WriteStream} from 'node:tty';

/** Cells. */
interface Size {
	readonly columns: number;
	readonly rows: number;
}

/**
 * terminal-size 4.0.1 without the programs tput and resize, which it would run: the size that a
 * stream knows, that the environment names, that the terminal of the process has, or 80 × 24.
 */
export default function terminalSize(): Size {
	const {stdout, stderr, env} = process;
	return (
		sizeOf(stdout) ??
		sizeOf(stderr) ??
		sizeOf({columns: Number(env.COLUMNS), rows: Number(env.LINES)}) ??
		ownTerminal() ?? {columns: 80, rows: 24}
	);
}

function sizeOf({columns, rows}: Partial<Size>): Size | undefined {
	return columns && rows ? {columns, rows} : undefined;
}

function ownTerminal(): Size | undefined {
	if (process.platform === 'win32') return undefined;
	try {
		return sizeOf(new WriteStream(openSync('/dev/tty', constants.O_NONBLOCK)));
	} catch {
		return undefined;
	}
}
