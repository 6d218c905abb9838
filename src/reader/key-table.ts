import type {SafeText} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';
import type {Binding, KeymapName, Keymaps} from './binding.ts';
import {keyLabel} from './key-labels.ts';

/** The keys that work in one place, as a reader is told of them. */
export interface KeyTablePart {
	readonly where: SafeText;
	readonly keys: ReadonlyArray<{readonly labels: readonly SafeText[]; readonly does: SafeText}>;
}

/** Tables whose common keys are told once. */
const screens: readonly KeymapName[] = [
	'home',
	'site',
	'list',
	'results',
	'places',
	'story',
	'end',
	'left-out',
];
const menus: readonly KeymapName[] = ['home', 'site'];
const lists: readonly KeymapName[] = ['list', 'results', 'places'];
/** It moves as a list does, and opens nothing. */
const listLike: readonly KeymapName[] = [...lists, 'left-out'];

/** All keys: what works on every screen, in every menu and in every list, then what each table has besides. */
export function keyTable(keymaps: Keymaps): readonly KeyTablePart[] {
	const everywhere = shared(keymaps, screens);
	const inLists = without(shared(keymaps, lists), everywhere);
	const inMenus = without(shared(keymaps, menus), everywhere);
	const toldOf = (name: KeymapName): readonly Binding[] => [
		...everywhere,
		...(menus.includes(name) ? inMenus : []),
		...(listLike.includes(name) ? inLists : []),
	];
	const parts = (Object.keys(keymaps) as KeymapName[]).map(name =>
		part(name, without(keymaps[name], toldOf(name))),
	);
	return [
		part('everywhere', everywhere),
		part('menus', inMenus),
		part('lists', inLists),
		...parts,
	].filter(({keys}) => keys.length > 0);
}

/** The rows that several tables share. */
function shared(keymaps: Keymaps, names: readonly KeymapName[]): readonly Binding[] {
	const [first = [], ...others] = names.map(name => keymaps[name]);
	return first.filter(row => others.every(table => table.some(each => isSame(each, row))));
}

function without(table: readonly Binding[], told: readonly Binding[]): readonly Binding[] {
	return table.filter(row => !told.some(each => isSame(each, row)));
}

function part(
	where: KeymapName | 'everywhere' | 'menus' | 'lists',
	table: readonly Binding[],
): KeyTablePart {
	const keys = table.map(binding => ({
		labels: binding.keys.map(key => keyLabel(key, {isUnicode: true})),
		does: words.keys.does[binding.does],
	}));
	return {where: words.keys.places[where], keys};
}

function isSame(one: Binding, other: Binding): boolean {
	return one.command === other.command && one.keys.join(' ') === other.keys.join(' ');
}
