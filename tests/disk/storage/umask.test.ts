import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {takePrivateUmask} from '../../../src/disk/storage/umask.ts';

test('what dogear makes is private, whatever makes it', () => {
	const before = process.umask(0o022);
	try {
		takePrivateUmask();
		const {stdout} = spawnSync('sh', ['-c', 'umask'], {encoding: 'utf8'});
		assert.equal(stdout.trim(), '0077');
	} finally {
		process.umask(before);
	}
});
