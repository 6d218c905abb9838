/**
 * The control functions of ECMA-48 (5th edition, sections 5.3 to 5.6) as far as they begin with ESC
 * and are complete. What they carry (colours, window titles, clipboards, pictures) is no word of a
 * story, so it goes with them.
 *
 * What is not complete is not matched: its ESC goes with the other control characters, and what
 * follows stays, for it may be words. Nor is anything matched that begins with a single C1
 * character: text in Windows-1252 that was read as Latin-1 has U+009D and U+009C for quotation marks,
 * and between a closing and an opening one stand words.
 *
 * Linear: no part can run past an ESC, and neighbouring parts share no character.
 */
const sequences = [
	// CSI: parameters, intermediates, final.
	String.raw`\u001b\[[0-?]*[ -/]*[@-~]`,
	// OSC up to BEL or ST; DCS, SOS, PM, APC and the window title of screen up to ST. None of them
	// crosses a line: a terminal would go on, but here a lost terminator must not cost a story.
	String.raw`\u001b\][^\u0007${stringEnd()}]*(?:\u0007|\u001b\\|\u009c)`,
	String.raw`\u001b[PX^_k][^${stringEnd()}]*(?:\u001b\\|\u009c)`,
	// Designation of character sets, as tput sgr0 writes it; DECALN and its family; UTF-8 mode.
	String.raw`\u001b[()*+][0-2AB]`,
	String.raw`\u001b#[3-8]`,
	String.raw`\u001b%[@G]`,
	// Save and restore the cursor, keypad modes, and a terminator that has lost its beginning.
	String.raw`\u001b[78=>\\]`,
];

function stringEnd(): string {
	return String.raw`\u001b\u009c\u0018\u001a\n\r\u0085\u2028\u2029`;
}

const complete = new RegExp(sequences.join('|'), 'g');

/** Takes complete escape sequences out of a text. */
export function removeSequences(text: string): string {
	return text.includes('\u001b') ? text.replace(complete, '') : text;
}
