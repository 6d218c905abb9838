import type {WriteStream} from 'node:tty';
import {enterAlternateScreen, eraseScreen, home} from './control.ts';

/**
 * Draws the first frame over rows that already stand on the alternate screen. Ink draws where the
 * cursor is, so it goes home first; entering that screen again could clear it, so that is left out;
 * and when the frame has other rows than those that stand there, they go.
 */
export function drawOver<Drawn>(
	output: WriteStream,
	rows: readonly string[],
	draw: () => Drawn,
): Drawn {
	const {write} = output;
	let frame = '';
	output.write = ((words: string) => {
		frame += words;
		return true;
	}) as typeof write;
	try {
		return draw();
	} finally {
		output.write = write;
		const isSame = frame.includes(rows.map(row => row.trimEnd()).join('\n'));
		const begin = isSame ? home : home + eraseScreen;
		output.write(begin + frame.replace(enterAlternateScreen, ''));
	}
}
