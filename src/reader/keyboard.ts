/** What is known of the reader's typing between two keys. */
export interface Keyboard {
	/** A key that waits for a second one, as the first `Z` of `ZZ`; empty for none. */
	readonly pending: string;
	/** The letter that was pressed last as a key: it tells the layout of the keyboard. */
	readonly lastLetter: string;
	/** What stands in the text line for commands, which `:` opens on any screen. */
	readonly command: string | undefined;
	/** UTF-16 units of the text line that stand after its cursor. */
	readonly afterCursor: number;
	/** Whether it has been said that a key means nothing. */
	readonly hasToldOfHelp: boolean;
	/** Pages for which the foot of a story still names the keys that matter. */
	readonly pagesWithHints: number;
}

/** So many pages of a first session name the keys that matter. */
const firstPages = 3;

/** The keyboard at the start of a session. */
export function newKeyboard(isFirstSession: boolean): Keyboard {
	return {
		pending: '',
		lastLetter: '',
		command: undefined,
		afterCursor: 0,
		hasToldOfHelp: false,
		pagesWithHints: isFirstSession ? firstPages : 0,
	};
}
