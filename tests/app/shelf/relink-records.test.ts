import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readHead} from '../../../src/app/shelf/find-story.ts';
import {adoptPlaces} from '../../../src/app/shelf/relink-records.ts';
import {markFinished} from '../../../src/core/progress/shelf-state.ts';
import {untouched} from '../../../src/reader/marks.ts';
import {makeFolder} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';

test('a mark made before the text of its story was read learns its fingerprint', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const {places} = context;
	const story = await readHead(context, folder.write('rain.md', 'It rained.'));
	assert.ok(story && story.fingerprint !== '');
	const unread = {...story, fingerprint: ''};
	places.save(markFinished(untouched(unread), 1));
	await adoptPlaces(context, [unread]);
	assert.equal(places.records().get(story.id)?.fingerprint, '');
	await adoptPlaces(context, [story]);
	assert.equal(places.records().get(story.id)?.fingerprint, story.fingerprint);
	assert.equal(places.records().get(story.id)?.finishedAt, 1);
	places.close();
	(await context.index()).close();
});

test('a mark without fingerprint and place is given to no other story', async () => {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const {places} = context;
	const other = await readHead(context, folder.write('other.md', 'It rained.'));
	assert.ok(other);
	const gone = {...other, id: 'gone', path: `${folder.path}/gone.md`, fingerprint: ''};
	places.save(markFinished(untouched(gone), 1));
	await adoptPlaces(context, [other, {...other, id: 'unread', fingerprint: ''}]);
	assert.deepEqual([...places.records().keys()], ['gone']);
	places.close();
	(await context.index()).close();
});
