import type {WriteStream} from 'node:tty';

const enterAlternateScreen = '\u001B[?1049h';
const home = '\u001B[H';
const clear = '\u001B[2J';

/**
 * Draws the first frame over a page that already stands on the alternate screen. Ink draws where the
 * cursor is, so it goes home first; entering that screen again could clear it, so that is left out;
 * and when the frame is another page than the one that stands there, that one goes.
 */
export function drawOver<Drawn>(
	output: WriteStream,
	isSamePage: boolean,
	draw: () => Drawn,
): Drawn {
	const {write} = output;
	output.write(isSamePage ? home : home + clear);
	output.write = ((...words: Parameters<WriteStream['write']>) =>
		String(words[0]) === enterAlternateScreen || write.apply(output, words)) as typeof write;
	try {
		return draw();
	} finally {
		output.write = write;
	}
}
