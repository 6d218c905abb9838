import {nothing, type SafeText} from '../core/text/safe-text.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {words} from '../core/words/words.ts';
import type {Binding, KeymapName} from './binding.ts';
import type {Command} from './command.ts';
import type {Glyphs} from './glyphs.ts';
import type {State} from './state.ts';

/** Whether signs outside ASCII may be used. */
type Signs = Pick<Glyphs, 'isUnicode'>;

const arrows: Readonly<Record<string, string>> = {up: '↑', down: '↓', left: '←', right: '→'};
const control = 'ctrl+';

/** How a key is written on the screen and in the README: `Space`, `→`, `Ctrl-Z`, `j`. */
export function keyLabel(key: string, {isUnicode}: Signs): SafeText {
	// Two keys after each other.
	if (key.includes(' ')) return key.replace(' ', '') as SafeText;
	const arrow = isUnicode ? arrows[key] : undefined;
	if (arrow) return arrow as SafeText;
	const {names, withControl} = words.keys;
	if (Object.hasOwn(names, key)) return names[key as keyof typeof names];
	const text = sanitiseLine(key);
	return text.startsWith(control) && text.length > control.length
		? withControl(text.slice(control.length).toUpperCase() as SafeText)
		: text;
}

/** The keys of a row of the table, as the help shows them. */
export function bindingLabel({keys}: Binding, glyphs: Signs): SafeText {
	return keys.map(key => keyLabel(key, glyphs)).join(' ') as SafeText;
}

/** The key of a row as the footer shows it, beside that of another row where it names one. */
export function hintLabel(binding: Binding, table: readonly Binding[], glyphs: Signs): SafeText {
	const other = table.find(({command}) => command === binding.beside);
	const labels = [binding, ...(other ? [other] : [])].flatMap(({keys: [key]}) =>
		key === undefined ? [] : [short(key, glyphs)],
	);
	return labels.join(glyphs.isUnicode ? '' : ' ') as SafeText;
}

function short(key: string, glyphs: Signs): SafeText {
	const label = keyLabel(key, glyphs);
	return key.length > 1 ? (label.toLowerCase() as SafeText) : label;
}

/** The key that a sentence names for a command; empty where no key has it. */
export function keyFor(
	{keymaps, glyphs}: Pick<State, 'keymaps' | 'glyphs'>,
	table: KeymapName,
	command: Command,
): SafeText {
	const key = keymaps[table].find(binding => binding.command === command)?.keys[0];
	return key === undefined ? nothing : keyLabel(key, glyphs);
}
