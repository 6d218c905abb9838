import {test} from 'node:test';
import {keyTable} from '../src/reader/key-table.ts';
import {usualKeymaps} from '../src/reader/keymaps.ts';
import {assertInReadme} from './readme-block.ts';

test('the README lists the keys of the table that dispatches them', () => {
	const rows = keyTable(usualKeymaps).map(({where, keys}) => {
		const cells = keys.map(
			({labels, does}) => `${labels.map(label => `\`${label}\``).join(' ')} ${does}`,
		);
		return `| ${where} | ${cells.join(' · ')} |`;
	});
	assertInReadme('keys', ['', '| where | keys |', '|---|---|', ...rows, '']);
});
