import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {listHidden} from '../../../src/disk/folder/list-hidden.ts';
import {openCollection} from '../../../src/disk/folder/open-collection.ts';
import {openStoryIndex} from '../../../src/disk/index/story-index.ts';
import {makeFolder} from './folder.ts';

const today = {year: 2013, month: 7, day: 13, seconds: 0};
const story = (head: string) => `---\n${head}\n---\n\nIt rained.\n`;

test('the stories that are not shown are those that were counted, with the reason and its day', async t => {
	const cache = makeFolder(t, {});
	const folder = makeFolder(t, {
		'_drafts/note.md': story('title: Note\nid: note'),
		'shown.md': story('title: Shown\ndate: 2013-07-14'),
		'unfinished.md': story('title: Unfinished\ndraft: true\ndate: 2013-05-01'),
		'far.md': story('title: Far\ndate: 2031-02-03'),
		'later.md': story('title: Later\ndate: 2013-07-01\npublishDate: 2014-01-02'),
		'over.md': story('title: Over\ndate: 2013-07-01\nexpiryDate: 2013-07-02'),
		'about.md': story('title: About\ndraft: true'),
		'collection.yml': 'pages: [about.md]',
	});
	const index = await openStoryIndex(cache);
	const list = async () =>
		(await listHidden(index.root(folder, 'test'), today)).map(
			({story: {id, title, relativePath}, reason, day}) =>
				[id.replace(folder, ''), title, relativePath, reason, day?.year].join(' ').trim(),
		);
	const wanted = [
		'/far.md Far far.md future 2031',
		'/later.md Later later.md future 2014',
		'/over.md Over over.md expired 2013',
		'/unfinished.md Unfinished unfinished.md draft',
		'test:note Note _drafts/note.md draft',
	];
	assert.deepEqual(await list(), wanted);
	const {hidden} = await openCollection(folder, {identity: 'test', index, today});
	assert.deepEqual(hidden, {drafts: 2, future: 2, expired: 1});
	assert.deepEqual(await list(), wanted);
	writeFileSync(join(folder, 'new.md'), story('title: New\ndraft: true'));
	assert.equal((await list()).length, 6);
	await index.close();
});
