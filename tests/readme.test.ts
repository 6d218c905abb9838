import {test} from 'node:test';
import {keyTable} from '../src/reader/key-table.ts';
import {usualKeymaps} from '../src/reader/keymaps.ts';
import {expectSection} from './expected.ts';

const readme = new URL('../README.md', import.meta.url);

/** A table of keys in Markdown. */
function keysInMarkdown(): string {
	const rows = keyTable(usualKeymaps).map(({where, keys}) => {
		const cells = keys.map(
			({labels, does}) => `${labels.map(label => `\`${label}\``).join(' ')} ${does}`,
		);
		return `| ${where} | ${cells.join(' · ')} |`;
	});
	return ['| where | keys |', '|---|---|', ...rows, ''].join('\n');
}

test('the README lists the keys of the table that dispatches them (UPDATE=1 writes it anew)', () => {
	expectSection(readme, 'keys', `\n${keysInMarkdown()}\n`);
});
