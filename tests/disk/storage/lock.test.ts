import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs, {existsSync, lutimesSync, readdirSync, symlinkSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {disk} from '../../../src/disk/storage/file-system.ts';
import {type LockPlace, takeLock} from '../../../src/disk/storage/lock.ts';
import {makeHome} from '../places/home.ts';

const placeIn = (folder: string): LockPlace => ({path: join(folder, 'a.lock'), fileSystem: disk});

test('one holds the lock, the other waits and gives up', () => {
	using home = makeHome();
	const place = placeIn(home.state);
	const mine = takeLock(place, 0);
	assert.ok(mine);
	assert.ok(mine.isMine());
	assert.equal(takeLock(place, 10), undefined);
	mine.release();
	const next = takeLock(place, 0);
	assert.ok(next);
	assert.ok(next.isMine());
	assert.ok(!mine.isMine());
	mine.release();
	assert.ok(next.isMine(), 'who has lost the lock cannot release it');
	next.release();
	assert.deepEqual(readdirSync(home.state), []);
});

test('the lock of a process that is gone is taken over', () => {
	using home = makeHome();
	const place = placeIn(home.path);
	const gone = spawnSync(process.execPath, ['--version']).pid;
	symlinkSync(`${gone}.abc.${hostname()}`, place.path);
	const mine = takeLock(place, 0);
	assert.ok(mine);
	assert.ok(mine.isMine());
	mine.release();
	assert.deepEqual(readdirSync(home.path), []);
});

test('a lock of our own that could not be removed does not keep us out', () => {
	using home = makeHome();
	const place = placeIn(home.path);
	symlinkSync(`${process.pid}.abc.${hostname()}`, place.path);
	assert.ok(takeLock(place, 0));
});

test('a lock of another machine or of a living process is respected for a minute', () => {
	using home = makeHome();
	const place = placeIn(home.path);
	for (const holder of [`1.abc.another-machine`, `${process.ppid}.abc.${hostname()}`]) {
		symlinkSync(holder, place.path);
		assert.equal(takeLock(place, 0), undefined);
		const anHourAgo = Date.now() / 1000 - 3600;
		lutimesSync(place.path, anHourAgo, anHourAgo);
		const mine = takeLock(place, 0);
		assert.ok(mine);
		mine.release();
		assert.ok(!existsSync(place.path));
	}
});

test('where there are no links the lock is a file', () => {
	using home = makeHome();
	const symlinkless: LockPlace['fileSystem'] = {
		...fs,
		symlinkSync() {
			throw Object.assign(new Error('No links here.'), {code: 'EPERM'});
		},
	};
	const place = {...placeIn(home.state), fileSystem: symlinkless};
	const mine = takeLock(place, 0);
	assert.ok(mine);
	assert.ok(mine.isMine());
	assert.equal(takeLock(place, 0), undefined);
	mine.release();
	assert.deepEqual(readdirSync(home.state), []);
});

test('where nothing can be written there is no lock, at once', () => {
	using home = makeHome();
	const readOnly: LockPlace['fileSystem'] = {
		...fs,
		symlinkSync() {
			throw Object.assign(new Error('Read-only.'), {code: 'EROFS'});
		},
	};
	assert.equal(takeLock({...placeIn(home.path), fileSystem: readOnly}, 60_000), undefined);
});
