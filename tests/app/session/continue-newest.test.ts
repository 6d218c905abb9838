import assert from 'node:assert/strict';
import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {read} from '../../../src/app/commands/read.ts';
import {resolveStart} from '../../../src/app/session/resolve-start.ts';
import type {Collection} from '../../../src/core/collection/collection.ts';
import {makeRecord} from '../../disk/places/home.ts';
import {makeFolder, makeStory} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';

test('a story that was moved to the shelf is continued, and the shelf is opened once until it changes', async () => {
	using folder = makeFolder();
	const shelf = join(folder.home, 'data/library');
	const path = folder.write('home/data/library/other.md', makeStory('Other'));
	const old = folder.write('elsewhere/one.md', makeStory('One'));
	const context = contextOf(folder.home, []);
	try {
		const before = await resolveStart(context, {command: 'read', paths: [old], isContinue: false});
		assert.ok(before.kind === 'story');
		const {id, title} = before.story;
		const {fingerprint} = before.content;
		context.places.save(makeRecord(id, 1, {path: old, title, fingerprint}));
		renameSync(old, join(shelf, 'one.md'));

		const target = await resolveStart(context, {command: 'read', paths: [], isContinue: true});
		assert.ok(target.kind === 'story');
		assert.equal(target.story.path, join(shelf, 'one.md'));
		const told: Collection[] = [];
		const whole = await target.follow({collection: collection => void told.push(collection)});
		assert.deepEqual(told, [whole]);
		const pathsOf = ({stories}: Collection) => stories.map(story => story.path).sort();
		assert.deepEqual(pathsOf(whole), [join(shelf, 'one.md'), path]);
		renameSync(path, join(shelf, 'a.md'));
		assert.deepEqual(pathsOf(await target.follow({})), [
			join(shelf, 'a.md'),
			join(shelf, 'one.md'),
		]);
	} finally {
		context.places.close();
		await (await context.index()).close();
	}
});

test('a story that was renamed is continued where there is no terminal, too', async () => {
	using folder = makeFolder();
	const old = folder.write('tales/rain.md', 'It rained.');
	const said: string[] = [];
	const context = contextOf(folder.home, said);
	try {
		const before = await resolveStart(context, {command: 'read', paths: [old], isContinue: false});
		assert.ok(before.kind === 'story');
		const {id, title} = before.story;
		const {fingerprint} = before.content;
		context.places.save(makeRecord(id, 1, {path: old, title, fingerprint}));
		renameSync(old, join(folder.path, 'tales/wet.md'));

		const code = await read(context, {command: 'read', paths: [], isContinue: true});
		assert.deepEqual([code, said.at(-1)], [0, 'It rained.\n']);
	} finally {
		context.places.close();
		await (await context.index()).close();
	}
});
