import assert from 'node:assert/strict';
import {basename} from 'node:path';
import {test} from 'node:test';
import {gather} from '../../../src/app/library/gather.ts';
import {foreign} from '../../../src/app/shelf/read-foreign.ts';
import {isStoryName} from '../../../src/disk/folder/walk.ts';
import {makeFolder} from '../../end-to-end/support.ts';

const markdown = ['a.md', 'a.markdown', 'a.mdown', 'a.mkd', 'a.MDX'];
const texts = ['a.txt', 'a.text'];
const pages = ['a.html', 'a.htm', 'a.xhtml', 'a.xht', 'a.mhtml', 'a.mht', 'a.epub'];

test('a folder is added, listed and read by the same endings', async () => {
	using folder = makeFolder();
	const all = [...markdown, ...texts, ...pages, 'a.png', 'md', 'notes'];
	for (const name of all) folder.write(`all/${name}`, 'x');
	const {sources} = await gather([`${folder.path}/all`]);
	assert.deepEqual(
		sources.map(({path}) => basename(path)).sort(),
		[...markdown, ...texts, ...pages].sort(),
	);
	assert.deepEqual(all.filter(isStoryName), [...markdown, ...texts]);
	assert.deepEqual(all.filter(foreign.reads), [...texts, ...pages]);
});
