import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadCollection} from '../../../src/app/shelf/open-shelf.ts';
import {readHead} from '../../../src/app/shelf/read-file.ts';
import {relinkRecords} from '../../../src/app/shelf/relink-records.ts';
import {type DetailedStory, detailsOf} from '../../../src/core/collection/details.ts';
import {markFinished} from '../../../src/core/progress/shelf-state.ts';
import {sanitise} from '../../../src/core/text/sanitise.ts';
import {untouched} from '../../../src/reader/marks.ts';
import {makeRecord} from '../../disk/places/home.ts';
import {makeFolder, makeStory} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';
import {countOpened} from '../count-opened.ts';

function known(...stories: DetailedStory[]) {
	return {stories: stories.map(({head}) => head), details: detailsOf(stories)};
}

test('a mark made before the text of its story was read learns its fingerprint', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const {places} = context;
	const story = await readHead(context, folder.write('rain.md', 'It rained.'));
	assert.ok(story && story.fingerprint !== '');
	const {id} = story.head;
	places.save(markFinished(untouched(story.head, ''), 1));
	await relinkRecords(context, known({...story, fingerprint: ''}));
	assert.equal(places.records().get(id)?.fingerprint, '');
	await relinkRecords(context, known(story));
	assert.equal(places.records().get(id)?.fingerprint, story.fingerprint);
	assert.equal(places.records().get(id)?.finishedAt, 1);
	places.close();
	await (await context.index()).close();
});

test('a mark without fingerprint and place is given to no other story', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const {places} = context;
	const other = await readHead(context, folder.write('other.md', 'It rained.'));
	assert.ok(other);
	const gone = {...other.head, id: 'gone', path: `${folder.path}/gone.md`};
	places.save(markFinished(untouched(gone, ''), 1));
	const unread = {...other, head: {...other.head, id: 'unread'}, fingerprint: ''};
	await relinkRecords(context, known(other, unread));
	assert.deepEqual([...places.records().keys()], ['gone']);
	places.close();
	await (await context.index()).close();
});

test('for a begun story that is gone only the stories that have its words are read, once', async t => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	for (let number = 1; number <= 30; number++)
		folder.write(`shelf/${number}.md`, makeStory(`Story ${number}`, 2));
	folder.write('shelf/scattered.md', 'A mill stood there. The lamp of it was out. Gone.');
	const record = makeRecord('gone', 1, {path: `${folder.path}/gone.md`});
	const anchor = {...record.anchor, quote: sanitise('The lamp of the mill was gone out.')};
	context.places.save({...record, fingerprint: 'x', anchor});
	const loaded = await loadCollection(context, [`${folder.path}/shelf`]);
	assert.ok(loaded.kind === 'loaded');
	for (const root of (await context.index()).loaded()) await root.fillWords();
	const opened = countOpened(t, '.md');
	await relinkRecords(context, loaded.collection);
	assert.equal(opened(), 1);
	await relinkRecords(context, loaded.collection);
	assert.equal(opened(), 1);
	context.places.close();
	await (await context.index()).close();
});

test('a story that was renamed and edited gets its place by the words, also after they were sought in vain', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	folder.write('shelf/other.md', 'Nothing of it.');
	const record = makeRecord('gone', 1, {path: `${folder.path}/gone.md`});
	const anchor = {...record.anchor, quote: sanitise('The lamp of the mill was gone out.')};
	context.places.save({...record, fingerprint: 'x', anchor});
	const relink = async () => {
		const loaded = await loadCollection(context, [`${folder.path}/shelf`]);
		assert.ok(loaded.kind === 'loaded');
		await relinkRecords(context, loaded.collection);
	};

	await relink();
	assert.deepEqual([...context.places.records().keys()], ['gone']);
	const path = folder.write(
		'shelf/mill.md',
		'One more. The lamp of the mill was gone *out*. More.',
	);
	await relink();
	assert.deepEqual(
		[...context.places.records().values()].map(each => each.path),
		[path],
	);
	context.places.close();
	await (await context.index()).close();
});
