import type {Colour} from './themes/colour.ts';

/** What a terminal says of itself (DA1, ECMA-48 8.3.24): every one does, so it ends the answers. */
const deviceAttributes = /^\u{1B}\[\?[\d;]*c$/u;
/** OSC 11 as xterm answers it: one to four hexadecimal digits a colour (XParseColor). */
const background =
	/^\u{1B}\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\/[\da-f]{1,4})?(?:\u{7}|\u{1B}\\)$/iu;

/** Whether what came from the keyboard is no key but an answer of the terminal. */
export function isAnswer(key: string): boolean {
	return deviceAttributes.test(key) || background.test(key);
}

/** The colour that an answer tells; undefined where it tells none. */
export function backgroundIn(answer: string): Colour | undefined {
	const digits = background.exec(answer)?.slice(1, 4);
	const [red, green, blue] = (digits ?? []).map(
		each => Math.round((Number.parseInt(each, 16) / (16 ** each.length - 1)) * 255) || 0,
	);
	return red === undefined || green === undefined || blue === undefined
		? undefined
		: [red, green, blue];
}
