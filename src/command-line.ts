import {parseArgs} from 'node:util';

/** What the command line asks for. */
export type Request =
	| {readonly command: 'read'; readonly paths: readonly string[]; readonly isContinue: boolean}
	| {readonly command: 'list'; readonly path: string | undefined; readonly filters: ListFilters}
	| {readonly command: 'print'; readonly story: string; readonly width: number | undefined}
	| {readonly command: 'places'; readonly isJson: boolean; readonly forget: string | undefined}
	| ({readonly command: 'add'} & AddWords)
	| {readonly command: 'search'; readonly text: string; readonly isJson: boolean}
	| {readonly command: 'help' | 'version'}
	/** Wrong usage, in a sentence. */
	| {readonly command: 'wrong'; readonly message: string};

/** Which stories `list` lists, and how. */
export interface ListFilters {
	readonly category?: string | undefined;
	readonly tag?: string | undefined;
	/** `YYYY-MM`. */
	readonly month?: string | undefined;
	readonly state?: 'unread' | 'reading' | 'finished' | undefined;
	readonly isJson: boolean;
}

/** What `add` makes stories of, and how. */
export interface AddWords {
	/** Files, folders, `-` for standard input. */
	readonly what: readonly string[];
	readonly to: string | undefined;
	readonly as: (typeof kinds)[number] | undefined;
	readonly isOne: boolean;
	readonly isKeepAll: boolean;
	readonly isDryRun: boolean;
	readonly isJson: boolean;
	readonly showRemoved: string | undefined;
	readonly undo: string | undefined;
}

const kinds = ['page', 'html', 'epub', 'text', 'markdown'] as const;

/** What `dogear --help` says. */
export const usage = `dogear: stories in your terminal, opened where you left off.

Usage
  dogear                    the shelf: your library and the bundled stories
  dogear PATH…              read a story, or browse a folder as a collection
  dogear -                  read a story from standard input
  dogear -c, --continue     the newest unfinished story, at its page
  dogear list [PATH]        the stories, one a line: date, state, title
      --category C  --tag T  --month YYYY-MM
      --state unread|reading|finished  --json
  dogear print STORY|PATH   the story as plain lines
      --width N             cells, else the terminal's width or 80
  dogear search WORDS…      the stories that have these words, best first
      "a phrase"  -not  author:A  category:C  tag:T  --json
      before:YYYY-MM-DD  after:YYYY  is:unread|reading|finished
  dogear places             where you are in what you read
      --json  --forget STORY
  dogear add WHAT…          make stories of pages, books and texts: files,
                            folders, or - for a paste on standard input
      --to FOLDER           else your library
      --as page|html|epub|text|markdown   instead of guessing
      --one                 one story of a text of several chapters
      --keep-all            everything that stands on a page
      --dry-run  --json     what it would make
      --show-removed STORY  what was left out of it;  --undo STORY  take it away
  dogear --help, --version

STORY is an id, the beginning of one that no other story has, or a path.
Keys are shown by ? on every screen. DOGEAR_HOME names one folder for
all that dogear keeps; without it, the folders of your platform are used.
`;

const options = {
	continue: {type: 'boolean', short: 'c'},
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean', short: 'V'},
	category: {type: 'string'},
	tag: {type: 'string'},
	month: {type: 'string'},
	state: {type: 'string'},
	json: {type: 'boolean'},
	width: {type: 'string'},
	forget: {type: 'string'},
	to: {type: 'string'},
	as: {type: 'string'},
	one: {type: 'boolean'},
	'keep-all': {type: 'boolean'},
	'dry-run': {type: 'boolean'},
	'show-removed': {type: 'string'},
	undo: {type: 'string'},
} as const;

type Values = Partial<{
	[Name in keyof typeof options]: (typeof options)[Name]['type'] extends 'boolean'
		? boolean
		: string;
}>;

const own = {
	read: ['continue'],
	list: ['category', 'tag', 'month', 'state', 'json'],
	print: ['width'],
	places: ['json', 'forget'],
	add: ['to', 'as', 'one', 'keep-all', 'dry-run', 'json', 'show-removed', 'undo'],
} as const satisfies Record<string, ReadonlyArray<keyof typeof options>>;

type Name = keyof typeof own;

/** Reads the words after `dogear`. Pure: looks at no file and no terminal. */
export function readCommandLine(words: readonly string[]): Request {
	const [first, ...others] = words;
	// A word with a minus is one that stories must not have, and no option.
	if (first === 'search') return search(others);
	let parsed: {values: Values; positionals: string[]};
	try {
		parsed = parseArgs({args: [...words], options, allowPositionals: true});
	} catch (error) {
		return wrong((error as Error).message.split('. ')[0] ?? 'These words are not understood');
	}

	const {values, positionals} = parsed;
	if (values.help) return {command: 'help'};
	if (values.version) return {command: 'version'};
	const [command, ...rest] = positionals;
	const name = isCommand(command) ? command : 'read';
	const known: readonly string[] = own[name];
	const foreign = Object.keys(values).find(each => !known.includes(each));
	if (foreign)
		return wrong(`--${foreign} does not go with dogear${name === 'read' ? '' : ` ${name}`}`);
	return name === 'read' ? read(positionals, values) : named[name](rest, values);
}

function isCommand(word: string | undefined): word is Exclude<Name, 'read'> {
	return word !== undefined && word !== 'read' && Object.hasOwn(own, word);
}

const named: Record<Exclude<Name, 'read'>, (rest: string[], values: Values) => Request> = {
	list,
	print,
	places,
	add,
};

function read(paths: readonly string[], values: Values): Request {
	if (values.continue && paths.length > 0) return wrong('--continue takes no path');
	if (paths.includes('-') && paths.length > 1) return wrong('- (standard input) goes alone');
	return {command: 'read', paths, isContinue: values.continue === true};
}

function search(words: readonly string[]): Request {
	const isWord = (word: string): boolean => !word.startsWith('--');
	const asked = words.filter(word => !isWord(word));
	if (asked.includes('--help')) return {command: 'help'};
	const foreign = asked.find(option => option !== '--json');
	if (foreign) return wrong(`${foreign} does not go with dogear search`);
	const text = words.filter(isWord).map(quote).join(' ');
	if (text === '') return wrong('dogear search wants words to look for');
	return {command: 'search', text, isJson: asked.length > 0};
}

/** The shell takes the quotes of a phrase away. */
function quote(word: string): string {
	if (!/\s/.test(word) || word.includes('"')) return word;
	return word.replace(/^(-?(?:\w+:)?)(.*)$/s, '$1"$2"');
}

function places(rest: readonly string[], values: Values): Request {
	if (rest.length > 0) return wrong(`dogear places takes no ${JSON.stringify(rest[0])}`);
	return {command: 'places', isJson: values.json === true, forget: values.forget};
}

function add(what: readonly string[], values: Values): Request {
	const {as, to, undo} = values;
	const showRemoved = values['show-removed'];
	const isAbout = undo !== undefined || showRemoved !== undefined;
	if (what.length === 0 && !isAbout) return wrong('dogear add wants files, folders or -');
	if (what.length > 0 && isAbout) return wrong('--undo and --show-removed go without files');
	if (as !== undefined && !isKind(as)) {
		return wrong(`--as wants ${kinds.join(', ')}, not ${JSON.stringify(as)}`);
	}

	return {
		command: 'add',
		what,
		to,
		as,
		isOne: values.one === true,
		isKeepAll: values['keep-all'] === true,
		isDryRun: values['dry-run'] === true,
		isJson: values.json === true,
		showRemoved,
		undo,
	};
}

function isKind(word: string): word is (typeof kinds)[number] {
	return (kinds as readonly string[]).includes(word);
}

function list(rest: readonly string[], values: Values): Request {
	if (rest.length > 1) return wrong('dogear list takes one PATH');
	const {category, tag, month, state} = values;
	if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
		return wrong(`--month wants a month such as 2025-11, not ${JSON.stringify(month)}`);
	}

	if (state !== undefined && !isState(state)) {
		return wrong(`--state wants unread, reading or finished, not ${JSON.stringify(state)}`);
	}

	const filters = {category, tag, month, state, isJson: values.json === true};
	return {command: 'list', path: rest[0], filters};
}

function isState(word: string): word is 'unread' | 'reading' | 'finished' {
	return ['unread', 'reading', 'finished'].includes(word);
}

function print(rest: readonly string[], {width}: Values): Request {
	const [story, ...more] = rest;
	if (story === undefined) return wrong('dogear print wants a STORY or a PATH');
	if (more.length > 0) return wrong('dogear print takes one STORY');
	if (width !== undefined && !/^[1-9]\d{0,3}$/.test(width)) {
		return wrong(`--width wants a number of cells from 1 to 9999, not ${JSON.stringify(width)}`);
	}

	return {command: 'print', story, width: width === undefined ? undefined : Number(width)};
}

function wrong(message: string): Request {
	return {command: 'wrong', message: `${message}. See dogear --help.`};
}
