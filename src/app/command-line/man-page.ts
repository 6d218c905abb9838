import {settingsTable, usualSettings} from '../../core/settings/settings.ts';
import {version} from '../../core/version.ts';
import {words} from '../../core/words/words.ts';
import {keyTable} from '../../reader/key-table.ts';
import {usualKeymaps} from '../../reader/keymaps.ts';
import {request, roff} from './roff.ts';
import {type Command, commands, type Option, type OptionName, options} from './table.ts';

const told = words.manPage;

/** `dogear.1` for a day of publication, `YYYY-MM-DD`: from the tables of commands, keys and settings. */
export function manPage(day: string): string {
	const lines = [
		request('TH', 'DOGEAR', '1', day, `dogear ${version}`),
		request('SH', told.name),
		roff(told.whatItIs),
		request('SH', told.synopsis),
		synopsis(),
		request('SH', told.description),
		roff(told.introduction),
		request('SH', told.commands),
		...Object.entries<Command>(commands).flatMap(([name, command]) => commandLines(name, command)),
		request('SH', told.keys),
		...keyTable(usualKeymaps).flatMap(({where, keys}) => [
			request('SS', where),
			...keys.flatMap(({labels, does}) => tagged(labels.join(', '), does)),
		]),
		request('SH', told.settings),
		roff(told.settingsIntroduction),
		...Object.entries(settingsTable).flatMap(([name, {wanted}]) =>
			tagged(name, told.setting(wanted(), usual(name))),
		),
		request('SH', told.environment),
		...Object.entries(told.variables).flatMap(([name, does]) => tagged(name, does)),
		request('SH', told.exitStatus),
		...Object.entries(told.statuses).flatMap(([code, means]) => tagged(code, means)),
		request('SH', told.files),
		...Object.entries(told.folders).flatMap(([path, holds]) => tagged(path, holds)),
	];
	return `${lines.join('\n')}\n`;
}

/** Every form of every command, on a line of its own. */
function synopsis(): string {
	const forms = Object.entries<Command>(commands).flatMap(([name, {forms}]) =>
		forms.map(([operands]) => `.B ${roff(line(name, operands))}`),
	);
	return forms.join('\n.br\n');
}

function usual(name: string): typeof told.whatItIs {
	return words.settings.usual(usualSettings[name as keyof typeof usualSettings]);
}

function commandLines(name: string, command: Command): string[] {
	return [
		...command.forms.flatMap(([operands, does]) =>
			tagged(line(name, operands), does ? words.commandLine.does[does] : ''),
		),
		...(command.options.length === 0
			? []
			: [
					'.RS',
					...command.options.flatMap(([option, does, values]) =>
						tagged(
							optionWords(option, values),
							does ? words.commandLine.does[does] : words.commandLine.options[option],
						),
					),
					'.RE',
				]),
		...(command.examples.length === 0
			? []
			: [
					'.RS',
					'.EX',
					...command.examples.map(([example]) => roff(`dogear ${example}`)),
					'.EE',
					'.RE',
				]),
	];
}

/** A term, and what it means, indented. */
function tagged(term: string, meaning: string): string[] {
	return ['.TP', `.B ${roff(term)}`, roff(meaning)];
}

function line(name: string, operands: string): string {
	return ['dogear', name === 'read' ? '' : name, operands].filter(Boolean).join(' ');
}

function optionWords(name: OptionName, values?: readonly string[]): string {
	const {short, value: any}: Option = options[name];
	const value = values ?? any;
	const long = `--${name}`;
	const both = short === undefined ? long : `-${short}, ${long}`;
	if (value === undefined) return both;
	return `${both} ${typeof value === 'string' ? value : value.join('|')}`;
}
