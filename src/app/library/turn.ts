import {randomUUID} from 'node:crypto';
import {accessSync, chmodSync, constants, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {besideLibrary} from '../../disk/storage/beside-library.ts';
import {disk} from '../../disk/storage/file-system.ts';
import {takeLock} from '../../disk/storage/lock.ts';
import {makeLikeParent, modeIn} from './modes.ts';

/** Its name in the hidden folder of a library. */
const turnFile = 'turn';

/** A turn of writing into a library. */
export interface Turn {
	/** Whose turn it was before: what was read in a turn holds as long as no other one follows. */
	readonly before: string;
	readonly mine: string;
}

/** How long another `add` is waited for, and how long between two looks, in milliseconds. */
const [patienceMs, pauseMs] = [10_000, 20];

/**
 * Does something while no other `add` writes into the library. After ten seconds, or where there can
 * be no lock, it is done without: what is made new never takes the place of another file. Throws what
 * the disk throws.
 */
export async function takeTurn<Result>(
	library: string,
	act: (turn: Turn) => Promise<Result>,
): Promise<Result> {
	const folder = join(library, besideLibrary);
	makeLikeParent(folder);
	// Where nothing can be written there is nothing to wait for.
	accessSync(folder, constants.W_OK);
	const place = {path: join(folder, 'lock'), fileSystem: disk};
	const end = performance.now() + patienceMs;
	let lock = takeLock(place, 0);
	while (lock === undefined && performance.now() < end) {
		await setTimeout(pauseMs);
		lock = takeLock(place, 0);
	}

	try {
		const turn = {before: readTurn(library), mine: randomUUID()};
		// Noted first: whoever is killed while it writes has had its turn.
		noteTurn(folder, turn);
		return await act(turn);
	} finally {
		lock?.release();
	}
}

/**
 * Names are as long as each other, so one is written over the other: a file that is cut off first is
 * brought to the disk by some systems (ext4), which takes longer than all the rest of a short turn.
 */
function noteTurn(folder: string, {before, mine}: Turn): void {
	const path = join(folder, turnFile);
	writeFileSync(path, mine, {flag: before.length === mine.length ? 'r+' : 'w'});
	if (before === '') chmodSync(path, modeIn(folder));
}

/** Whose turn it was last; empty before the first. */
export function readTurn(library: string): string {
	try {
		return readFileSync(join(library, besideLibrary, turnFile), 'utf8');
	} catch {
		return '';
	}
}
