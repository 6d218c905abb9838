import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const child = fileURLToPath(new URL('children/cut-power.ts', import.meta.url));

/**
 * Cuts the power after every call that a session, and then two `add`, make to the disk, and drops
 * what was not synced: whatever was promised until then, by a rest or by "Added …", must be there,
 * and nothing half. In a process of its own, which records what it does. Returns the figures in
 * words.
 */
export function provePowerCuts(): string {
	const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', child], {
		encoding: 'utf8',
	});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	return stdout.trim();
}
