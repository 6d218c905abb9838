import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {editions, setStory} from './golden-pages.ts';

for (const {file, geometry} of editions) {
	test(`the story is set as in ${file}, line by line`, async () => {
		const golden = readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8');
		assert.equal(await setStory(geometry), golden);
	});
}
