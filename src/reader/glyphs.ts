import {type SafeText, safe} from '../text/safe-text.ts';

/** The few signs that the screens are made with. */
export interface Glyphs {
	readonly cursor: SafeText;
	readonly done: SafeText;
	readonly todo: SafeText;
	readonly between: SafeText;
	readonly finished: SafeText;
	readonly unread: SafeText;
	readonly corner: SafeText;
	readonly end: SafeText;
	readonly upDown: SafeText;
}

const unicode: Glyphs = {
	cursor: safe`❯`,
	done: safe`━`,
	todo: safe`╌`,
	between: safe`·`,
	finished: safe`✓`,
	unread: safe`●`,
	corner: safe`◥`,
	end: safe`⁂`,
	upDown: safe`↑↓`,
};

const ascii: Glyphs = {
	cursor: safe`>`,
	done: safe`=`,
	todo: safe`-`,
	between: safe`-`,
	finished: safe`x`,
	unread: safe`*`,
	corner: safe`+`,
	end: safe`* * *`,
	upDown: safe`up/down`,
};

/** The signs for a terminal that shows Unicode, or one that does not. */
export function glyphsFor(isUnicode: boolean): Glyphs {
	return isUnicode ? unicode : ascii;
}
