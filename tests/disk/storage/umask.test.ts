import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {takePrivateUmask, withReadersUmask} from '../../../src/disk/storage/umask.ts';

test('what dogear makes is private, and what it starts has the umask of the reader', () => {
	const umaskOfChild = () => spawnSync('sh', ['-c', 'umask'], {encoding: 'utf8'}).stdout.trim();
	const before = process.umask(0o022);
	try {
		takePrivateUmask();
		assert.equal(umaskOfChild(), '0077');
		assert.equal(withReadersUmask(umaskOfChild), '0022');
		assert.throws(() =>
			withReadersUmask(() => {
				throw new Error('There is no editor.');
			}),
		);
		assert.equal(umaskOfChild(), '0077');
	} finally {
		process.umask(before);
	}
});
