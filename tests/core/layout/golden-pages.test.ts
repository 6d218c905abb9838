import {test} from 'node:test';
import {expectFile} from '../../expected.ts';
import {editions, setStory} from './golden-pages.ts';

for (const {file, geometry} of editions) {
	test(`the story is set as in ${file}, line by line`, async () => {
		expectFile(new URL(`../golden/${file}`, import.meta.url), await setStory(geometry));
	});
}
