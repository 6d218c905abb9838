import {type SafeText, safe} from '../../text/safe-text.ts';
import {sanitiseLine} from '../../text/sanitise.ts';
import {either} from './either.ts';

/** What is said of settings and of the file that keeps them. */
export const settings = {
	unsaved: (path: SafeText, why: SafeText) =>
		safe`Your settings cannot be saved in ${path}, because ${why}. They hold until you leave.`,
	wrong: (name: SafeText, path: SafeText, wanted: SafeText, usual: SafeText) =>
		safe`“${name}” in ${path} should be ${wanted}; ${usual} is used.`,
	unreadable: (path: SafeText) => safe`${path} cannot be read; it is left as it is.`,
	damaged: (path: SafeText, aside: SafeText) => safe`${path} was damaged: it is kept as ${aside}.`,
	stuck: (path: SafeText, why: SafeText) =>
		safe`${path} is damaged and cannot be put aside, because ${why}.`,
	unknown: (name: SafeText, path: SafeText) =>
		safe`“${name}” in ${path} is no setting of this version; it stays there.`,
	noSetting: (name: SafeText, meant?: SafeText) =>
		meant === undefined
			? safe`There is no setting called ${name}; dogear settings shows them.`
			: safe`There is no setting called ${name}; did you mean ${meant}?`,
	refused: (name: SafeText, wanted: SafeText, value: SafeText) =>
		safe`${name} wants ${wanted}, not ${value}.`,
	/** What a setting comes from. */
	origins: {
		'this start': safe`this start (option or environment)`,
		file: safe`file`,
		default: safe`default`,
	},
	/** What a setting may be. */
	wholeNumber: (least: number, most: number) => safe`a whole number from ${least} to ${most}`,
	paragraphs: safe`"spaced" or "indented"`,
	update: safe`"never" or "daily"`,
	yesOrNo: safe`true or false`,
	/** A value, as it is written. */
	usual: (value: number | boolean | string): SafeText => sanitiseLine(String(value)),
	/** One of some names. */
	oneOf: (names: readonly SafeText[]): SafeText => either(names),
	/** How a story is set, as a key has just changed it. */
	measure: (cells: number): SafeText => safe`Lines of up to ${cells} cells.`,
	justified: safe`Lines are justified.`,
	ragged: safe`Lines are ragged at the right.`,
	spaced: safe`A blank line between paragraphs.`,
	indented: safe`Paragraphs begin with an indent.`,
	twoPages: (columns: number): SafeText =>
		safe`Two pages side by side, in windows of ${columns} cells and more.`,
	onePage: safe`One page.`,
	/** The themes. */
	themesTitle: safe`Themes`,
	themes: {
		terminal: safe`Terminal`,
		paper: safe`Paper`,
		night: safe`Night`,
		'high-contrast': safe`High contrast`,
		'no-colour': safe`No colour`,
	},
	themeFacts: {
		terminal: safe`the terminal's own colours`,
		paper: safe`dark on light`,
		night: safe`light on dark`,
		'high-contrast': safe`white on black`,
		'no-colour': safe`bold and underlined only`,
	},
	theme: (name: SafeText): SafeText => safe`Theme: ${name}.`,
};
