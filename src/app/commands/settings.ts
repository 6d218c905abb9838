import process from 'node:process';
import {type Settings, settingsOf, settingsTable} from '../../core/settings/settings.ts';
import {nearest} from '../../core/text/nearest.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {openSettings, type SettingsStore} from '../../disk/settings/settings-store.ts';
import type {Request} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {writeJson} from './write-json.ts';

type Name = keyof Settings;

const names = Object.keys(settingsTable) as Name[];

/** `dogear settings`: every setting with its value, where that comes from and what it may be; or one set. */
export function settings(
	{directories, write, say}: Pick<AppContext, 'directories' | 'write' | 'say'>,
	{set, isJson}: Pick<Extract<Request, {command: 'settings'}>, 'set' | 'isJson'>,
): number {
	const store = openSettings(directories, settingsOf(process.env));
	const code = set ? change(store, set, say) : 0;
	if (!set) write(isJson ? writeJson({file: store.path, settings: facts(store)}) : lines(store));
	for (const notice of store.notices) say(notice);
	for (const name of store.unknown) {
		say(words.settings.unknown(sanitiseLine(name), sanitiseLine(store.path)));
	}

	return code;
}

function facts({get, origins}: SettingsStore) {
	return names.map(name => ({
		name,
		value: get()[name],
		origin: origins[name],
		allowed: settingsTable[name].wanted(),
	}));
}

function lines(store: SettingsStore): string {
	const rows = facts(store).map(({name, value, origin, allowed}) => [
		name,
		String(value),
		words.settings.origins[origin],
		allowed,
	]);
	if (!process.stdout.isTTY) return rows.map(row => `${row.join('\t')}\n`).join('');
	const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
	return rows
		.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.map(line => `${line.trimEnd()}\n`)
		.join('');
}

function change(
	store: SettingsStore,
	[asked, typed]: readonly [string, string],
	say: AppContext['say'],
): number {
	const name = names.find(each => each === asked);
	if (name === undefined) {
		const meant = nearest(asked, names);
		const {noSetting} = words.settings;
		say(noSetting(sanitiseLine(asked), meant === undefined ? meant : sanitiseLine(meant)));
		return 2;
	}

	const value = toValue(typed);
	const {allows, wanted} = settingsTable[name];
	if (!allows(value)) {
		say(words.settings.refused(sanitiseLine(name), wanted(), sanitiseLine(JSON.stringify(typed))));
		return 2;
	}

	store.set({[name]: value});
	return store.notices.length > 0 ? 1 : 0;
}

/** A number, true or false, else the word itself. */
function toValue(typed: string): unknown {
	if (/^-?\d+$/.test(typed)) return Number(typed);
	return typed === 'true' || typed === 'false' ? typed === 'true' : typed;
}
