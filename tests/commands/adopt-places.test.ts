import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adoptPlaces} from '../../src/commands/adopt-places.ts';
import {readHead} from '../../src/commands/find-text.ts';
import {markFinished} from '../../src/progress/shelf-state.ts';
import {untouched} from '../../src/reader/marks.ts';
import {makeFolder} from '../end-to-end/support.ts';
import {surroundingsOf} from '../proof/pipeline.ts';

test('a mark made before the text of its story was read learns its fingerprint', async () => {
	using folder = makeFolder();
	const surroundings = surroundingsOf(folder.home, []);
	const {places} = surroundings;
	const story = await readHead(surroundings, folder.write('rain.md', 'It rained.'));
	assert.ok(story && story.fingerprint !== '');
	const unread = {...story, fingerprint: ''};
	places.save(markFinished(untouched(unread), 1));
	await adoptPlaces(surroundings, [unread]);
	assert.equal(places.records().get(story.id)?.fingerprint, '');
	await adoptPlaces(surroundings, [story]);
	assert.equal(places.records().get(story.id)?.fingerprint, story.fingerprint);
	assert.equal(places.records().get(story.id)?.finishedAt, 1);
	places.close();
	(await surroundings.index()).close();
});

test('a mark without fingerprint and place is given to no other story', async () => {
	using folder = makeFolder();
	const surroundings = surroundingsOf(folder.home, []);
	const {places} = surroundings;
	const other = await readHead(surroundings, folder.write('other.md', 'It rained.'));
	assert.ok(other);
	const gone = {...other, id: 'gone', path: `${folder.path}/gone.md`, fingerprint: ''};
	places.save(markFinished(untouched(gone), 1));
	await adoptPlaces(surroundings, [other, {...other, id: 'unread', fingerprint: ''}]);
	assert.deepEqual([...places.records().keys()], ['gone']);
	places.close();
	(await surroundings.index()).close();
});
