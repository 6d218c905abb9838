import type {Key} from 'ink';

interface NamedKey {
	/** The properties by which Ink tells of it. */
	readonly ink: ReadonlyArray<keyof Key>;
	/** What terminals send for it: the cursor and editing keys of ECMA-48 and xterm, or a control. */
	readonly bytes: readonly string[];
}

/** The keys that have a name, as the tables of keys call them. */
const namedKeys: Readonly<Record<string, NamedKey>> = {
	up: {ink: ['upArrow'], bytes: ['\u{1B}[A', '\u{1B}OA']},
	down: {ink: ['downArrow'], bytes: ['\u{1B}[B', '\u{1B}OB']},
	right: {ink: ['rightArrow'], bytes: ['\u{1B}[C', '\u{1B}OC']},
	left: {ink: ['leftArrow'], bytes: ['\u{1B}[D', '\u{1B}OD']},
	pageup: {ink: ['pageUp'], bytes: ['\u{1B}[5~']},
	pagedown: {ink: ['pageDown'], bytes: ['\u{1B}[6~']},
	home: {ink: ['home'], bytes: ['\u{1B}[H', '\u{1B}OH', '\u{1B}[1~']},
	end: {ink: ['end'], bytes: ['\u{1B}[F', '\u{1B}OF', '\u{1B}[4~']},
	enter: {ink: ['return'], bytes: ['\r']},
	escape: {ink: ['escape'], bytes: ['\u{1B}']},
	// Terminals send either for the key above Enter; Delete is another one, which erases forwards.
	backspace: {ink: ['backspace'], bytes: ['\u{7F}', '\b']},
	delete: {ink: ['delete'], bytes: ['\u{1B}[3~']},
	'shift+tab': {ink: [], bytes: ['\u{1B}[Z']},
	tab: {ink: [], bytes: ['\t']},
	space: {ink: [], bytes: [' ']},
};

/** The name under which the tables of keys know a key that Ink has read; undefined for none of ours. */
export function keyName(input: string, key: Key): string | undefined {
	if (key.tab) return key.shift ? 'shift+tab' : 'tab';
	for (const [name, {ink}] of Object.entries(namedKeys)) {
		if (ink.some(property => key[property])) return name;
	}

	if (key.ctrl) return input === '' ? undefined : `ctrl+${input}`;
	if (key.meta || input === '') return undefined;
	return input === ' ' ? 'space' : input;
}

/** What terminals send for a key of the tables: for a letter held with Ctrl, its lowest five bits. */
export function bytesOf(name: string): readonly string[] {
	const [, letter] = /^ctrl\+(.)$/.exec(name) ?? [];
	if (letter !== undefined) return [String.fromCharCode(letter.charCodeAt(0) & 0x1f)];
	return namedKeys[name]?.bytes ?? [name];
}
