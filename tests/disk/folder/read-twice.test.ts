import assert from 'node:assert/strict';
import test from 'node:test';
import {type Collection, emptyCollection} from '../../../src/core/collection/collection.ts';
import type {FileReader, Reading} from '../../../src/disk/folder/read-files.ts';
import {readTwice} from '../../../src/disk/folder/read-twice.ts';
import {head} from '../../core/collection/heads.ts';

/** So many of very many that are read. */
const reading = (count: number): Reading => ({
	files: new Map(),
	refusals: new Map(),
	count,
	left: 1e12,
});

test('texts are read in the order in which their stories are shown, and it is told what they say', async () => {
	const shown: Collection = {...emptyCollection, stories: [head('new'), head('old')]};
	const passes: unknown[] = [];
	const reader: FileReader = {
		read(paths, depth, onRead) {
			passes.push([depth, ...paths]);
			onRead(reading(50));
			return Promise.resolve(reading(paths.length));
		},
		close() {},
	};
	const told: Collection[] = [];
	let skimmed = 0;
	await readTwice(reader, ['/shelf/gone.md', '/shelf/old.md', '/shelf/new.md'], () => shown, {
		frontMatter: () => skimmed++,
		collection: collection => told.push(collection),
	});
	assert.deepEqual(passes, [
		['front', '/shelf/gone.md', '/shelf/old.md', '/shelf/new.md'],
		['whole', '/shelf/new.md', '/shelf/old.md', '/shelf/gone.md'],
	]);
	assert.equal(skimmed, 1);
	assert.equal(told.length, 2);
	assert.ok(told.every(collection => collection === shown));
});
