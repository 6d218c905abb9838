import assert from 'node:assert/strict';
import {test} from 'node:test';
import {followCollection} from '../../../src/app/session/follow-collection.ts';
import {resolveStart} from '../../../src/app/session/resolve-start.ts';
import {readHead} from '../../../src/app/shelf/read-file.ts';
import type {Store, Untimed} from '../../../src/reader/store.ts';
import {makeRecord} from '../../disk/places/home.ts';
import {makeFolder} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';
import {countOpened} from '../count-opened.ts';

type Told = Extract<Untimed, {kind: 'collection'}>;

test('a start of Home reads a story from elsewhere once', async t => {
	using folder = makeFolder();
	const path = folder.write('elsewhere/rain.md', 'It rained.');
	const context = contextOf(folder.home, []);
	const story = await readHead(context, path);
	assert.ok(story);
	context.places.save(makeRecord(story.head.id, 1, {path}));
	const opened = countOpened(t, 'rain.md');
	const target = await resolveStart(context, {command: 'read', paths: [], isContinue: false});
	assert.ok(target.kind === 'home');
	const {promise, resolve} = Promise.withResolvers<Told>();
	const dispatch: Store['dispatch'] = action => {
		if (action.kind === 'collection' && action.outsideStories) resolve(action);
	};
	const follower = followCollection(context, target, {dispatch} as Store);
	const {outsideStories, collection} = await promise;
	follower.stop();
	const [rain] = outsideStories ?? [];
	assert.ok(rain?.path === path);
	assert.equal(collection.details.excerptOf(rain), 'It rained.');
	assert.equal(opened(), 1);
	context.places.close();
	await (await context.index()).close();
});
