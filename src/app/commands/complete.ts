import type {StoryHead} from '../../core/collection/story.ts';
import {settingsTable} from '../../core/settings/settings.ts';
import {words} from '../../core/words/words.ts';
import {readFollowedSites} from '../../disk/sites/followed-sites.ts';
import {
	type Command,
	type CommandName,
	commands,
	type Option,
	type OptionName,
	options,
	shells,
} from '../command-line/table.ts';
import type {AppContext} from '../context.ts';
import {loadCollection} from '../shelf/open-shelf.ts';

/** What may come next, and what it is. */
type Candidate = readonly [value: string, what: string];

/** `dogear complete -- WORDS`: what the last of the words may become, a line each, for the shell. */
export async function complete(context: AppContext, typed: readonly string[]): Promise<number> {
	// Bash parts `--state=un` into three words.
	const all = typed.filter(word => word !== '=');
	const [before, last = ''] = [all.slice(0, -1), all.at(-1)];
	const [, joined = '', half = last] = /^(--[\w-]+=)(.*)$/.exec(last) ?? [];
	const option = joined === '' ? optionBefore(before) : joined.slice(2, -1);
	const found = isOption(option)
		? await valuesOf(context, option, commandIn(before) ?? 'read')
		: await operandsOf(context, before, last);
	for (const [value, what] of found) {
		if (value.startsWith(half)) context.write(`${joined}${value}\t${what}\n`);
	}

	return 0;
}

function isOption(name: string | undefined): name is OptionName {
	return name !== undefined && Object.hasOwn(options, name);
}

/** The command that was typed. */
function commandIn(before: readonly string[]): CommandName | undefined {
	return before.find(word => Object.hasOwn(commands, word)) as CommandName | undefined;
}

/** The option whose value comes next. */
function optionBefore(before: readonly string[]): string | undefined {
	const [, name] = /^--([\w-]+)$/.exec(before.at(-1) ?? '') ?? [];
	if (!isOption(name)) return undefined;
	const {value}: Option = options[name];
	return value === undefined ? undefined : name;
}

function valuesOf(
	context: AppContext,
	name: OptionName,
	command: CommandName,
): readonly Candidate[] | Promise<readonly Candidate[]> {
	const {value: any}: Option = options[name];
	const value = rowsOf(command).find(([option]) => option === name)?.[2] ?? any;
	if (typeof value === 'object') return value.map(each => [each, '']);
	switch (name) {
		case 'category':
			return named(context, ({categories}) => categories);
		case 'tag':
			return named(context, ({tags}) => tags);
		case 'author':
			return named(context, ({authors}) => authors);
		case 'forget':
		case 'show-removed':
		case 'undo':
			return stories(context);
		default:
			return [];
	}
}

function operandsOf(
	context: AppContext,
	before: readonly string[],
	last: string,
): readonly Candidate[] | Promise<readonly Candidate[]> {
	const command = commandIn(before);
	const told = command === undefined ? [] : before.slice(before.indexOf(command) + 1);
	if (last.startsWith('-')) return optionsOf(command ?? 'read');
	switch (command) {
		case undefined:
			return stories(context).then(found => [...commandNames(), ...found]);
		case 'print':
			return stories(context);
		case 'unfollow':
		case 'update':
			return sites(context);
		case 'help':
			return commandNames();
		case 'completion':
			return shells.map(shell => [shell, '']);
		case 'settings':
			if (told.length === 0) return [['set', words.commandLine.does.setSetting]];
			return Object.entries(settingsTable).map(([name, {wanted}]) => [name, wanted()]);
		default:
			return [];
	}
}

function commandNames(): readonly Candidate[] {
	return Object.entries(commands)
		.filter(([name]) => name !== 'read')
		.map(([name, {forms}]) => [name, words.commandLine.does[forms[0][1]]]);
}

function optionsOf(name: CommandName): readonly Candidate[] {
	return rowsOf(name).map(([option, does]) => [
		`--${option}`,
		does ? words.commandLine.does[does] : words.commandLine.options[option],
	]);
}

function rowsOf(name: CommandName): Command['options'] {
	return commands[name].options;
}

/** The followed sites, by what one types for them. */
function sites({library, clock}: AppContext): readonly Candidate[] {
	return readFollowedSites(library, clock()).map(({folder, title}) => [folder, title]);
}

/** The stories of the shelf, by what one types for them. */
async function stories(context: AppContext): Promise<readonly Candidate[]> {
	const loaded = await loadCollection(context, []);
	if (loaded.kind === 'refused') return [];
	return loaded.collection.stories.map(({shortId, title}) => [shortId, title]);
}

async function named(
	context: AppContext,
	namesOf: (story: StoryHead) => readonly string[],
): Promise<readonly Candidate[]> {
	const loaded = await loadCollection(context, []);
	if (loaded.kind === 'refused') return [];
	const names = new Set(loaded.collection.stories.flatMap(namesOf));
	return [...names].sort().map(name => [name, '']);
}
