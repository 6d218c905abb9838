import {test} from 'node:test';
import {settingsTable} from '../src/core/settings/settings.ts';
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

test('the README lists the settings of the table that judges them', () => {
	const rows = Object.entries(settingsTable).map(
		([name, {usual, wanted}]) => `| \`${name}\` | ${wanted()} | ${usual} |`,
	);
	assertInReadme('settings', ['', '| setting | may be | usual |', '|---|---|---|', ...rows, '']);
});
