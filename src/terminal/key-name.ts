import type {Key} from 'ink';

const named = {
	upArrow: 'up',
	downArrow: 'down',
	leftArrow: 'left',
	rightArrow: 'right',
	pageUp: 'pageup',
	pageDown: 'pagedown',
	home: 'home',
	end: 'end',
	return: 'enter',
	escape: 'escape',
	// Terminals send either for the key above Enter; dogear has no use for a forward delete.
	backspace: 'backspace',
	delete: 'backspace',
} as const satisfies Partial<Record<keyof Key, string>>;

/** The name under which the keymaps know a key that Ink has read; undefined for none of ours. */
export function keyName(input: string, key: Key): string | undefined {
	if (key.tab) return key.shift ? 'shift+tab' : 'tab';
	for (const [property, name] of Object.entries(named)) {
		if (key[property as keyof typeof named]) return name;
	}

	if (key.ctrl) return input === '' ? undefined : `ctrl+${input}`;
	if (key.meta || input === '') return undefined;
	return input === ' ' ? 'space' : input;
}
