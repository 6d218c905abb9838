import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findDifference, type Row, wordsOfMarkdown} from './words.ts';

function judge(markdown: string, ...lines: string[]): string | undefined {
	const rows = lines.map((text): Row => ({text, isTable: text.includes('│')}));
	return findDifference(wordsOfMarkdown(markdown), rows);
}

const whole =
	'## 1. The *low* light\n\n> “No,” she said.[^1]\n\nA half-hearted river.\n\n[^1]: Twice.\n';

test('the judge passes a text that is whole', () => {
	assert.equal(
		judge(
			whole,
			'1. The low light',
			'',
			'  “No,” she',
			'  said.¹',
			'A half-',
			'hearted riv-',
			'er.',
			'[1] Twice.',
		),
		undefined,
	);
});

test('the judge misses no word that is lost, doubled, changed, joined, cut or moved', () => {
	const line = 'The sea is at home.';
	assert.equal(judge(line, 'The sea is', 'at home.'), undefined);
	assert.notEqual(judge(line, 'The sea', 'at home.'), undefined);
	assert.notEqual(judge(line, 'The sea is', 'is at home.'), undefined);
	assert.notEqual(judge(line, 'The sea is', 'at hone.'), undefined);
	assert.notEqual(judge(line, 'Thesea is', 'at home.'), undefined);
	assert.notEqual(judge(line, 'The sea is', 'at ho', 'me.'), undefined);
	assert.notEqual(judge(line, 'The is sea', 'at home.'), undefined);
	assert.notEqual(judge(line, 'The sea is', 'at'), undefined);
	assert.notEqual(judge(line, 'The sea is', 'at home.', 'home.'), undefined);
	assert.notEqual(
		judge(whole, '1. The low light', '“No,” she said.', 'A half-hearted river.', '[1] Twice.'),
		undefined,
	);
});

test('the judge reads the columns of a table', () => {
	const table = '| Home | Away |\n| --- | --- |\n| Low Venn | Hale |\n';
	assert.equal(judge(table, 'Home │ Away', '─────┼─────', 'Low  │ Hale', 'Venn │'), undefined);
	assert.notEqual(judge(table, 'Home │ Away', 'Low  │ Hale'), undefined);
	assert.notEqual(judge(table, 'Home │ Away', 'Hale │ Low', '     │ Venn'), undefined);
});
