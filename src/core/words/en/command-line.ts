import {type SafeText, safe} from '../../text/safe-text.ts';
import {either} from './either.ts';

/** What the help says, and the sentences of a command line that is not understood. */
export const commandLine = {
	title: safe`dogear: stories in your terminal, opened where you left off.`,
	usage: safe`Usage`,
	/** What the commands and options of the table do, by the names that the table gives them. */
	does: {
		shelf: safe`the shelf: your library and the bundled stories`,
		paths: safe`read a story, or browse a folder as a collection`,
		standardInput: safe`read a story from standard input`,
		continue: safe`the newest unfinished story, at its page`,
		theme: safe`this time`,
		list: safe`the stories, one a line: date, state, title`,
		print: safe`the story as plain lines`,
		hidden: safe`those that are not shown, and why`,
		width: safe`cells, else the terminal's width or 80`,
		search: safe`the stories that have these words, best first`,
		places: safe`where you are in what you read`,
		add: safe`make stories of pages, books and texts: files, folders, or - for a paste on standard input`,
		to: safe`else your library`,
		as: safe`instead of guessing`,
		one: safe`one story of a text of several chapters`,
		keepAll: safe`everything that stands on a page`,
		plan: safe`what it would make`,
		removed: safe`what was left out of it`,
		undo: safe`take it away`,
	},
	/** What the examples of the README show, by the names that the table gives them. */
	shows: {
		folder: safe`a folder of Markdown, browsed as a collection; nothing in it is written`,
		story: safe`one story; or its id: dogear one-minute`,
		standardInput: safe`a story from standard input`,
		continue: safe`go on with the newest unfinished story, at its page`,
		list: safe`what there is`,
		print: safe`a story as plain lines`,
		search: safe`the stories that have these words`,
		places: safe`where you are in what you read`,
		addFiles: safe`saved pages, e-books (EPUB, Kindle, FB2), Word, plain texts`,
		addExport: safe`what was published of a WordPress site, exported there (WXR)`,
		addPaste: safe`a whole blog page, selected and copied`,
		addDryRun: safe`what it would make, and what it would leave out`,
		addRemoved: safe`what was left out of a story`,
		addUndo: safe`take it away again`,
	},
	/** The paragraphs under the commands. */
	notes: [
		safe`STORY is an id, the beginning of one that no other story has, or a path.`,
		safe`Keys are shown by ? on every screen. DOGEAR_HOME names one folder for all that dogear keeps; without it, the folders of your platform are used.`,
	],
	/** Why a command line is not understood; `sentence` is what Node says of it. */
	refused: {
		syntax: (sentence: SafeText) => sentence,
		stranger: (option: SafeText, command: SafeText) => safe`${option} does not go with ${command}`,
		continueAlone: () => safe`--continue takes no path`,
		standardInputAlone: () => safe`- (standard input) goes alone`,
		searchEmpty: () => safe`dogear search wants words to look for`,
		placesWord: (word: SafeText) => safe`dogear places takes no ${word}`,
		addEmpty: () => safe`dogear add wants files, folders or -`,
		addBoth: () => safe`--undo and --show-removed go without files`,
		listSeveral: () => safe`dogear list takes one PATH`,
		printEmpty: () => safe`dogear print wants a STORY or a PATH`,
		printSeveral: () => safe`dogear print takes one STORY`,
		month: (value: SafeText) => safe`--month wants a month such as 2025-11, not ${value}`,
		width: (value: SafeText) => safe`--width wants a number of cells from 1 to 9999, not ${value}`,
		oneOf: (option: SafeText, value: SafeText, ...allowed: readonly SafeText[]) =>
			safe`${option} wants ${either(allowed)}, not ${value}`,
	},
	seeHelp: (reason: SafeText) => safe`${reason}. See dogear --help.`,
};
