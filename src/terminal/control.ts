/*
 * Every control sequence that dogear itself writes. ECMA-48 names them; the private modes are those
 * of DEC STD 070 and xterm. Nothing is imported here: the launcher paints with it.
 */

const esc = '\u{1B}';
const csi = `${esc}[`;

/** xterm's alternate screen, with the cursor saved before and restored after. */
export const enterAlternateScreen = `${csi}?1049h`;
export const leaveAlternateScreen = `${csi}?1049l`;
/** DECTCEM. */
export const hideCursor = `${csi}?25l`;
export const showCursor = `${csi}?25h`;
/** DECAWM, auto-wrap mode (DEC STD 070, 5.4.5): off, rows are cut at the edge. */
const wrapOff = `${csi}?7l`;
const wrapOn = `${csi}?7h`;
/**
 * xterm's alternate scroll, mode 1007: on the alternate screen the wheel sends arrow keys, several a
 * notch. Saved and switched off (XTSAVE); switched on, as most terminals begin, and then as it was
 * saved (XTRESTORE), which a few of them do not know.
 */
const wheelOff = `${csi}?1007s${csi}?1007l`;
const wheelAsBefore = `${csi}?1007h${csi}?1007r`;
/** The modes in which pages are shown: to be taken once, as one of them saves what was before. */
export const takeModes = wrapOff + wheelOff;
export const giveModesBack = wrapOn + wheelAsBefore;
/** CUP to the first cell. */
export const home = `${csi}H`;
/** ED: the whole screen; the cursor stays. */
export const eraseScreen = `${csi}2J`;
/** Back to the first cell of the row, and EL: the row is empty. */
export const eraseLine = `\r${csi}K`;
/** Asks for the background (xterm's OSC 11), and what the terminal is (DA1), which ends the answers. */
export const askBackground = `${esc}]11;?${esc}\\${csi}c`;

/** SGR with its parameters (ECMA-48 8.3.117). */
export function selectGraphics(parameters: string): string {
	return `${csi}${parameters}m`;
}

/** Characters of the longest address that terminals agree to take (VTE's limit is 2083). */
const longestAddress = 2000;

/**
 * OSC 8, a link around a text; of the address nothing but printable ASCII leaves here. The text alone
 * where it leads to a place in the same story, or the address is too long.
 */
export function hyperlink(address: string, text: string): string {
	const printable = encodeURI(address).replaceAll('%25', '%');
	if (printable.startsWith('#') || printable.length > longestAddress) return text;
	const to = (target: string): string => `${esc}]8;;${target}${esc}\\`;
	return `${to(printable)}${text}${to('')}`;
}

/** Printable text, SGR, and OSC 8 with an address of printable ASCII. */
const painted =
	/^(?:[^\0-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}\p{Bidi_Control}]|\u{200C}|\u{1B}\[[\d;]*m|\u{1B}\]8;;[!-~]*\u{1B}\\)*$/u;

/** Whether a row holds nothing but text, graphics and links, as `paint` writes it. */
export function isPaintedRow(row: string): boolean {
	return painted.test(row);
}
