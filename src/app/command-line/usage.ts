import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {type Words, words} from '../../core/words/words.ts';
import type {Refusal} from './request.ts';
import {
	type Command,
	type CommandName,
	commands,
	type Option,
	type OptionName,
	options,
} from './table.ts';

/** Cells that a line takes at most. */
const width = 76;
/** Cells before what a command or an option does. */
const column = 28;

/** What `dogear --help` says. */
export function usage(): string {
	const {title, usage: heading, notes} = words.commandLine;
	const rows = Object.entries<Command>(commands).flatMap(([name, command]) => [
		...command.forms.map(form => formRow(name, form)),
		...optionRows(command),
	]);
	const end = [
		...rows,
		'  dogear --help, --version',
		'',
		...notes.map(note => fill(note.split(' '), ' ', '')),
	];
	return `${[title, '', heading, ...end].join('\n')}\n`;
}

/** What `dogear help COMMAND` says: its forms, each of its options, and examples. */
export function commandHelp(name: CommandName): string {
	const {optionsHeading, examplesHeading} = words.commandLine;
	const command: Command = commands[name];
	const told = command.options.map(row => optionHelp(...row));
	const lines = [
		...command.forms.map(form => formRow(name, form)),
		...(command.terms ? [fill(command.terms, '  ', '      ')] : []),
		...(told.length > 0 ? ['', optionsHeading, ...told] : []),
		'',
		examplesHeading,
		...exampleLines([name]).map(line => `  ${line}`),
	];
	return `${lines.join('\n')}\n`;
}

function optionHelp(
	name: OptionName,
	does?: keyof Words['commandLine']['does'],
	values?: readonly string[],
): string {
	const {short}: Option = options[name];
	const row = `${short === undefined ? '    ' : `-${short}, `}${optionWords(name, values)}`;
	return describedAs(
		`  ${row}`,
		does ? words.commandLine.does[does] : words.commandLine.options[name],
	);
}

/** Why a command line is refused, in a sentence. */
export function sentenceOf({reason, quotes}: Refusal): SafeText {
	const {refused, seeHelp} = words.commandLine;
	const sentence: (...quotes: SafeText[]) => SafeText = refused[reason];
	return seeHelp(sentence(...quotes.map(sanitiseLine)));
}

/**
 * How the commands are used, with what that shows: the lines of the README. A command with one
 * example names what else it takes.
 */
export function exampleLines(names: readonly CommandName[]): string[] {
	const chosen = names.map((name): Command => commands[name]);
	const lines = chosen.flatMap(({examples}) => examples.map(([line]) => line.length));
	const longest = Math.max(...lines);
	return chosen.flatMap(command =>
		command.examples.map(([line, shows]) => {
			const others = command.examples.length > 1 ? '' : othersThan(line, command).join(' ');
			const told = [words.commandLine.shows[shows], others].filter(Boolean).join('; ');
			return `dogear ${line.padEnd(longest)}  # ${told}`;
		}),
	);
}

/** Terms and options of a command that are not in a line. */
function othersThan(line: string, {terms = [], options: all}: Command): string[] {
	const heads = terms.map(term => term.replace(/:.*/, ':'));
	return [...heads, ...all.map(([name]) => `--${name}`)].filter(each => !line.includes(each));
}

function formRow(name: string, [operands, does]: Command['forms'][number]): string {
	const line = ['dogear', name === 'read' ? '' : name, operands].filter(Boolean).join(' ');
	return described(`  ${line}`, does);
}

/** Options that nothing is said of share a row; one that has a form of its own has none. */
function optionRows({forms, terms = [], options: all}: Command): string[] {
	const lines: string[] = [];
	let silent = [...terms];
	for (const [name, does, values] of all) {
		if (forms.some(([operands]) => operands.includes(`--${name}`))) continue;
		silent.push(optionWords(name, values));
		if (does === undefined) continue;
		lines.push(described(`      ${silent.join('  ')}`, does));
		silent = [];
	}

	return silent.length === 0 ? lines : [...lines, fill(silent, '  ', '      ')];
}

function optionWords(name: OptionName, values?: readonly string[]): string {
	const {value: any}: Option = options[name];
	const value = values ?? any;
	if (value === undefined) return `--${name}`;
	return `--${name} ${typeof value === 'string' ? value : value.join('|')}`;
}

/** A row, and beside it what it does. */
function described(row: string, does: keyof Words['commandLine']['does'] | undefined): string {
	return does === undefined ? row : describedAs(row, words.commandLine.does[does]);
}

function describedAs(row: string, sentence: SafeText): string {
	const start = row.length + 2 > column ? `${row}   ` : row.padEnd(column);
	return fill(sentence.split(' '), ' ', ' '.repeat(column), start);
}

/** Pieces in lines that are no longer than `width`; `start` begins the first, `indent` the others. */
function fill(
	pieces: readonly string[],
	between: string,
	indent: string,
	start: string = indent,
): string {
	const lines = [start];
	let isStart = true;
	for (const piece of pieces) {
		const line = lines.at(-1) ?? '';
		const longer = isStart ? line + piece : line + between + piece;
		isStart = false;
		if (longer.length <= width) lines[lines.length - 1] = longer;
		else lines.push(indent + piece);
	}

	return lines.join('\n');
}
