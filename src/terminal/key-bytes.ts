/** The bytes of keys that are more than a character: ECMA-48, and xterm's cursor and editing keys. */
const bytes: Readonly<Record<string, readonly string[]>> = {
	space: [' '],
	up: ['\u{1B}[A', '\u{1B}OA'],
	down: ['\u{1B}[B', '\u{1B}OB'],
	right: ['\u{1B}[C', '\u{1B}OC'],
	left: ['\u{1B}[D', '\u{1B}OD'],
	pageup: ['\u{1B}[5~'],
	pagedown: ['\u{1B}[6~'],
};

/** What a terminal may send for a key, by the key's name in the keymaps; nothing where that varies. */
export function bytesOfKey(name: string): readonly string[] {
	return bytes[name] ?? (name.length === 1 ? [name] : []);
}
