import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {SafeText} from '../../src/core/text/safe-text.ts';
import {reasons} from '../../src/core/words/en/left-out.ts';
import type {Label} from '../../src/import/boilerplate/boilerplate-words.ts';
import {plainForm} from '../../src/import/boilerplate/measure.ts';
import {importBytes} from '../../src/import/import-bytes.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const folders = ['pages', 'html', 'plain'];

/** The words of a text: letters and figures alone, without the addresses of links. */
const wordsOf = (text: string) =>
	plainForm(text.replaceAll(/\]\([^)]*\)/g, ']')).match(/[\p{L}\p{N}]+/gu) ?? [];

test('all that a block can be taken for is told in words', () => {
	const labels: Readonly<Record<Label, SafeText>> = reasons;
	assert.equal(labels.menu, 'a menu');
});

for (const folder of folders) {
	for (const name of readdirSync(join(fixtures, folder)).filter(each =>
		/\.(?:txt|html)$/.test(each),
	)) {
		test(`--keep-all leaves nothing of ${folder}/${name} out`, async () => {
			const bytes = readFileSync(join(fixtures, folder, name));
			const usual = await importBytes(bytes, {name});
			const kept = await importBytes(bytes, {name, keepAll: true});
			const told = kept.stories.flatMap(({title, body}) => wordsOf(`${title} ${body}`)).join(' ');
			const removed = kept.stories.flatMap(story => story.removed);
			assert.deepEqual(
				removed.filter(({rule}) => rule !== 'hidden'),
				[],
			);
			for (const {rule, text} of usual.stories.flatMap(story => story.removed)) {
				assert.ok(Object.hasOwn(reasons, rule), rule);
				if (rule === 'hidden') continue;
				for (const line of text.split('\n'))
					assert.ok(told.includes(wordsOf(line).join(' ')), `${rule}: ${line}`);
			}
		});
	}
}
