import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const files = globSync('src/core/**/*.ts').map(file => ({file, text: readFileSync(file, 'utf8')}));

test('core knows no disk, thread, engine or process', () => {
	const modules = /from 'node:(?!path'|url'|zlib')|\bprocess\./;
	assert.deepEqual(
		files.filter(({text}) => modules.test(text)).map(({file}) => file),
		[],
	);
});

test('core reads no clock', () => {
	const clocks = /\bDate\.now\b|new Date\(\)|\bperformance\./;
	assert.deepEqual(
		files.filter(({text}) => clocks.test(text)).map(({file}) => file),
		[],
	);
});
