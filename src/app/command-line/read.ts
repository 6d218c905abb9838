import {parseArgs} from 'node:util';
import {nearest} from '../../core/text/nearest.ts';
import {follow, unfollow, update} from './read-follow.ts';
import type {AddWords, Refusal, Request} from './request.ts';
import {
	type Command,
	type CommandName,
	commands,
	type Option,
	type OptionName,
	options,
	shells,
	type Values,
} from './table.ts';
import {wrong} from './wrong.ts';

/** Reads the words after `dogear`. Pure: looks at no file and no terminal. */
export function readCommandLine(words: readonly string[]): Request {
	const at = words.findIndex(word => word === '--' || !word.startsWith('--'));
	// A word with a minus is one that stories must not have, and no option.
	if (words[at] === 'search') return search(words.toSpliced(at, 1));
	// What is completed is half typed.
	if (words[0] === 'complete' && words[1] === '--')
		return {command: 'complete', words: words.slice(2)};
	let parsed: {values: Values; positionals: string[]; tokens: ReadonlyArray<{kind: string}>};
	try {
		const args = [...words];
		parsed = parseArgs({args, options: shapes, allowPositionals: true, tokens: true});
	} catch (error) {
		return wrongSyntax((error as Error).message);
	}

	const {values, positionals, tokens} = parsed;
	if (values.help) return helpOf(positionals[0]);
	if (values.version) return {command: 'version'};
	const [command, ...rest] = positionals;
	// What follows `--` is no command, whatever it is called.
	const isEscaped = tokens.find(({kind}) => kind !== 'option')?.kind === 'option-terminator';
	const name = isNamed(command) && !isEscaped ? command : 'read';
	return (
		strangerTo(name, Object.keys(values)) ??
		misfit(name, values) ??
		readers[name](name === 'read' ? positionals : rest, values)
	);
}

/** The options as parseArgs takes them. */
const shapes = Object.fromEntries(
	Object.entries<Option>(options).map(([name, {short, value}]) => {
		const type = value === undefined ? ('boolean' as const) : ('string' as const);
		return [name, short === undefined ? {type} : {type, short}];
	}),
);

const readers: Record<CommandName, (words: string[], values: Values) => Request> = {
	read,
	list,
	print,
	search,
	places,
	add,
	follow,
	unfollow,
	update,
	settings,
	keys,
	completion,
	help,
};

function isNamed(word: string | undefined): word is Exclude<CommandName, 'read'> {
	return word !== 'read' && isCommand(word);
}

function isCommand(word: string | undefined): word is CommandName {
	return word !== undefined && Object.hasOwn(commands, word);
}

/** The refusal of an option that a command does not take. */
function strangerTo(name: CommandName, asked: readonly string[]): Refusal | undefined {
	const known = commands[name].options.map(([option]): string => option);
	const stranger = asked.find(option => !known.includes(option));
	if (stranger === undefined) return undefined;
	return wrong('stranger', `--${stranger}`, name === 'read' ? 'dogear' : `dogear ${name}`);
}

/** The refusal of a value that its option does not take. */
function misfit(command: CommandName, values: Values): Refusal | undefined {
	const rows: Command['options'] = commands[command].options;
	for (const [name, value] of Object.entries(values)) {
		if (typeof value !== 'string') continue;
		const {value: any, pattern, refusal}: Option = options[name as OptionName];
		const wanted = rows.find(([option]) => option === name)?.[2] ?? any;
		const quoted = JSON.stringify(value);
		if (typeof wanted === 'object' && !wanted.includes(value)) {
			return wrong('oneOf', `--${name}`, quoted, ...wanted);
		}

		if (refusal && !pattern?.test(value)) return wrong(refusal, quoted);
	}

	return undefined;
}

function read(paths: readonly string[], values: Values): Request {
	if (values.continue && paths.length > 0) return wrong('continueAlone');
	if (paths.includes('-') && paths.length > 1) return wrong('standardInputAlone');
	const {theme} = values;
	return {command: 'read', paths, isContinue: values.continue === true, ...(theme ? {theme} : {})};
}

function list(rest: readonly string[], values: Values): Request {
	if (rest.length > 1) return wrong('listSeveral');
	const {category, tag, month, author, sort: order} = values;
	if (values.unread && values.state !== undefined) return wrong('unreadTwice');
	const state = values.unread ? ('unread' as const) : values.state;
	const limit = values.limit === undefined ? undefined : Number(values.limit);
	const others = values.hidden ? {isHidden: true as const} : {};
	const isJson = values.json === true;
	const filters = {category, tag, month, author, state, order, limit, ...others, isJson};
	return {command: 'list', path: rest[0], filters};
}

function print(rest: readonly string[], {width}: Values): Request {
	const [story, ...more] = rest;
	if (story === undefined) return wrong('printEmpty');
	if (more.length > 0) return wrong('printSeveral');
	return {command: 'print', story, width: width === undefined ? undefined : Number(width)};
}

function search(words: readonly string[]): Request {
	const isOption = (word: string): boolean => word.startsWith('--');
	const asked = words.filter(isOption).map(word => word.slice(2));
	if (asked.includes('help')) return helpOf('search');
	const text = words
		.filter(word => !isOption(word))
		.map(quote)
		.join(' ');
	const refusal = strangerTo('search', asked);
	if (refusal) return refusal;
	if (text === '') return wrong('searchEmpty');
	return {command: 'search', text, isJson: asked.length > 0};
}

/** The shell takes the quotes of a phrase away. */
function quote(word: string): string {
	if (!/\s/.test(word) || word.includes('"')) return word;
	return word.replace(/^(-?(?:\w+:)?)(.*)$/s, '$1"$2"');
}

function places(rest: readonly string[], values: Values): Request {
	if (rest.length > 0) return wrong('placesWord', JSON.stringify(rest[0]));
	return {command: 'places', isJson: values.json === true, forget: values.forget};
}

function add(what: readonly string[], values: Values): Request {
	const {to, undo, 'show-removed': showRemoved} = values;
	const as = values.as as AddWords['as'];
	const isAbout = undo !== undefined || showRemoved !== undefined;
	if (what.length === 0 && !isAbout) return wrong('addEmpty');
	if (what.length > 0 && isAbout) return wrong('addBoth');
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

/** What Node says of words that it does not understand; of an option, which one may be meant. */
function wrongSyntax(sentence: string): Refusal {
	const [, unknown] = /^Unknown option '--([^']+)'/.exec(sentence) ?? [];
	const meant = unknown === undefined ? undefined : nearest(unknown, Object.keys(options));
	const [first = ''] = sentence.split('. ');
	return meant === undefined ? wrong('syntax', first) : wrong('meant', first, `--${meant}`);
}

function settings(rest: readonly string[], values: Values): Request {
	const isJson = values.json === true;
	const [verb, name, value, ...more] = rest;
	if (verb === undefined) return {command: 'settings', set: undefined, isJson};
	const isWhole = verb === 'set' && name !== undefined && value !== undefined && more.length === 0;
	return isWhole && !isJson
		? {command: 'settings', set: [name, value], isJson}
		: wrong('settingsWords');
}

function keys(rest: readonly string[], values: Values): Request {
	return rest.length > 0
		? wrong('keysWord', JSON.stringify(rest[0]))
		: {command: 'keys', isJson: values.json === true};
}

function completion(rest: readonly string[]): Request {
	const shell = shells.find(name => name === rest[0]);
	return shell !== undefined && rest.length === 1
		? {command: 'completion', shell}
		: wrong('completionShell', ...shells);
}

function help([name, ...more]: readonly string[]): Request {
	if (more.length > 0) return wrong('helpSeveral');
	return name === undefined || isCommand(name) ? helpOf(name) : wrongCommand(name);
}

/** The help of a command; of all, where none is named. */
function helpOf(name: string | undefined): Request {
	return isCommand(name) ? {command: 'help', of: name} : {command: 'help'};
}

function wrongCommand(name: string): Refusal {
	const meant = nearest(name, Object.keys(commands));
	const quoted = JSON.stringify(name);
	return meant === undefined
		? wrong('helpUnknown', quoted)
		: wrong('helpMeant', quoted, `dogear help ${meant}`);
}
