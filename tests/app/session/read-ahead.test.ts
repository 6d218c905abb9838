import assert from 'node:assert/strict';
import {utimesSync} from 'node:fs';
import {test} from 'node:test';
import {makeReadAhead} from '../../../src/app/session/read-ahead.ts';
import {loadCollection} from '../../../src/app/shelf/open-shelf.ts';
import {makeFolder} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';
import {countOpened} from '../count-opened.ts';

test('the story after the one that is read is at hand, as long as it does not change', async t => {
	using folder = makeFolder();
	folder.write('shelf/one.md', '---\ndate: 2025-11-02\n---\nIt rained.');
	const two = folder.write('shelf/two.md', '---\ndate: 2025-11-01\n---\nIt snowed.');
	const context = contextOf(folder.home, []);
	const loaded = await loadCollection(context, [`${folder.path}/shelf`]);
	assert.ok(loaded.kind === 'loaded');
	const {stories} = loaded.collection;
	const [story] = stories;
	assert.ok(story);
	assert.equal(story.relativePath, 'one.md');
	const effect = {kind: 'read-ahead', story, from: stories.map(({id}) => id), stories} as const;
	const ahead = makeReadAhead(context, () => Promise.resolve());
	const opened = countOpened(t, 'two.md');

	await ahead.begin(effect);
	assert.equal(opened(), 1);
	const atHand = await ahead.take(two);
	assert.ok(atHand.kind === 'story' && atHand.body.includes('It snowed.'));
	assert.equal(opened(), 1);

	await ahead.begin(effect);
	folder.write('shelf/two.md', '---\ndate: 2025-11-01\n---\nIt thawed.');
	utimesSync(two, 1, 1);
	const changed = await ahead.take(two);
	assert.ok(changed.kind === 'story' && changed.body.includes('It thawed.'));
	assert.equal(opened(), 3);
	context.places.close();
	await (await context.index()).close();
});
