import {type SafeText, safe} from '../core/text/safe-text.ts';

/** The few signs that the screens are made with. */
export interface Glyphs {
	/** Whether signs outside ASCII may be used at all. */
	readonly isUnicode: boolean;
	readonly cursor: SafeText;
	readonly done: SafeText;
	readonly todo: SafeText;
	readonly finished: SafeText;
	readonly unread: SafeText;
	readonly corner: SafeText;
	readonly end: SafeText;
}

const unicode: Glyphs = {
	isUnicode: true,
	cursor: safe`❯`,
	done: safe`━`,
	todo: safe`╌`,
	finished: safe`✓`,
	unread: safe`●`,
	corner: safe`◥`,
	end: safe`⁂`,
};

const ascii: Glyphs = {
	isUnicode: false,
	cursor: safe`>`,
	done: safe`=`,
	todo: safe`-`,
	finished: safe`x`,
	unread: safe`*`,
	corner: safe`+`,
	end: safe`* * *`,
};

/** The signs for a terminal that shows Unicode, or one that does not. */
export function glyphsFor(isUnicode: boolean): Glyphs {
	return isUnicode ? unicode : ascii;
}
