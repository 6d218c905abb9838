import {orders} from '../../core/collection/orders.ts';
import {themeNames} from '../../core/settings/theme-names.ts';
import type {Words} from '../../core/words/words.ts';

type Texts = Words['commandLine'];

/** An option. */
export interface Option {
	/** One letter that stands for it. */
	readonly short?: string;
	/** What it takes: a name for it, or the words that it may be. Without one it is a switch. */
	readonly value?: string | readonly string[];
	/** What a value looks like, and the sentence that refuses another. */
	readonly pattern?: RegExp;
	readonly refusal?: 'month' | 'width' | 'limit' | 'last' | 'since';
}

/** All options, by their names; parsing takes them from here. */
export const options = {
	help: {short: 'h'},
	version: {short: 'V'},
	continue: {short: 'c'},
	theme: {value: themeNames},
	category: {value: 'C'},
	tag: {value: 'T'},
	month: {value: 'YYYY-MM', pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/, refusal: 'month'},
	author: {value: 'A'},
	state: {value: ['unread', 'reading', 'finished']},
	unread: {},
	sort: {value: orders},
	limit: {value: 'N', pattern: /^[1-9]\d{0,8}$/, refusal: 'limit'},
	hidden: {},
	json: {},
	width: {value: 'N', pattern: /^[1-9]\d{0,3}$/, refusal: 'width'},
	forget: {value: 'STORY'},
	to: {value: 'FOLDER'},
	as: {value: ['page', 'html', 'epub', 'text', 'markdown', 'wordpress', 'feed']},
	one: {},
	'keep-all': {},
	'dry-run': {},
	'show-removed': {value: 'STORY'},
	undo: {value: 'STORY'},
	last: {value: 'N', pattern: /^[1-9]\d{0,5}$/, refusal: 'last'},
	all: {},
	since: {
		value: 'YYYY-MM-DD',
		pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
		refusal: 'since',
	},
	full: {value: ['auto', 'always', 'never']},
	'allow-local': {},
	opml: {},
	'remove-unread': {},
	now: {},
} as const satisfies Record<string, Option>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** What the options of a command line say. */
export type Values = {readonly [Name in OptionName]?: ValueOf<(typeof options)[Name]>};

type ValueOf<Shape> = Shape extends {readonly value: infer Value}
	? Value extends readonly (infer Word)[]
		? Word
		: string
	: boolean;

/** The shells that can be told what may be typed. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** The name of a shell. */
export type Shell = (typeof shells)[number];

/** What can be asked for. */
export interface Command {
	/** What may stand after its name, and what that does. */
	readonly forms: ReadonlyArray<readonly [words: string, does?: keyof Texts['does']]>;
	/** Terms of its own, which it reads itself. */
	readonly terms?: readonly string[];
	/**
	 * In the order of the help; words that follow an option are said of those before it, too. `values`:
	 * those that this command takes, where it does not take all.
	 */
	readonly options: ReadonlyArray<
		readonly [OptionName, does?: keyof Texts['does'], values?: readonly string[]]
	>;
	/** What follows `dogear` in the README. */
	readonly examples: ReadonlyArray<readonly [line: string, shows: keyof Texts['shows']]>;
}

/** All commands by their names, in the order of the help; `read` is asked for without a name. */
export const commands = {
	read: {
		forms: [
			['', 'shelf'],
			['PATH…', 'paths'],
			['SITE', 'site'],
			['-', 'standardInput'],
			['-c, --continue', 'continue'],
		],
		options: [['continue'], ['theme', 'theme']],
		examples: [
			['~/stories', 'folder'],
			['tale.md', 'story'],
			['-', 'standardInput'],
			['-c', 'continue'],
		],
	},
	list: {
		forms: [
			['[PATH]', 'list'],
			['--hidden', 'hidden'],
		],
		options: [
			['category'],
			['tag'],
			['month'],
			['author'],
			['state'],
			['unread'],
			['sort'],
			['limit'],
			['hidden'],
			['json'],
		],
		examples: [
			['list', 'list'],
			['list --unread --sort length --limit 5', 'listShort'],
		],
	},
	print: {
		forms: [['STORY|PATH', 'print']],
		options: [['width', 'width']],
		examples: [['print one-minute --width 60', 'print']],
	},
	search: {
		forms: [['WORDS…', 'search']],
		terms: [
			'"a phrase"',
			'-not',
			'author:A',
			'category:C',
			'tag:T',
			'before:YYYY-MM-DD',
			'after:YYYY',
			'is:unread|reading|finished',
		],
		options: [['json']],
		examples: [['search lantern', 'search']],
	},
	places: {
		forms: [['', 'places']],
		options: [['json'], ['forget']],
		examples: [['places', 'places']],
	},
	add: {
		forms: [['WHAT…', 'add']],
		options: [
			['to', 'to'],
			['as', 'as', ['page', 'html', 'epub', 'text', 'markdown']],
			['one', 'one'],
			['keep-all', 'keepAll'],
			['dry-run'],
			['json', 'plan'],
			['show-removed', 'removed'],
			['undo', 'undo'],
		],
		examples: [
			['add page.html book.epub novel.txt', 'addFiles'],
			['add export.xml', 'addExport'],
			['add - < copied-page.txt', 'addPaste'],
			['add --dry-run --json ~/downloads', 'addDryRun'],
			['add --show-removed STORY', 'addRemoved'],
			['add --undo STORY', 'addUndo'],
		],
	},
	follow: {
		forms: [
			['URL…', 'follow'],
			['FILE', 'followFile'],
			['', 'followed'],
		],
		options: [
			['last'],
			['all'],
			['since', 'first'],
			['as', 'as', ['wordpress', 'feed']],
			['category', 'intoCategory'],
			['full', 'full'],
			['allow-local', 'allowLocal'],
			['json'],
			['opml', 'opml'],
		],
		examples: [
			['follow example.org', 'followSite'],
			['follow feeds.opml', 'followFile'],
			['follow', 'followed'],
		],
	},
	unfollow: {
		forms: [['SITE', 'unfollow']],
		options: [['remove-unread', 'removeUnread']],
		examples: [['unfollow SITE', 'unfollow']],
	},
	update: {
		forms: [['[SITE…]', 'update']],
		options: [['now', 'now'], ['json']],
		examples: [['update', 'update']],
	},
	settings: {
		forms: [
			['', 'settings'],
			['set NAME VALUE', 'setSetting'],
		],
		options: [['json']],
		examples: [['settings set theme night', 'setSetting']],
	},
	keys: {
		forms: [['', 'keys']],
		options: [['json']],
		examples: [['keys', 'keys']],
	},
	completion: {
		forms: [[shells.join('|'), 'completion']],
		options: [],
		examples: [['completion bash >> ~/.bashrc', 'completion']],
	},
	help: {
		forms: [['[COMMAND]', 'help']],
		options: [],
		examples: [['help add', 'help']],
	},
} as const satisfies Record<string, Command>;

/** The name of a command. */
export type CommandName = keyof typeof commands;
