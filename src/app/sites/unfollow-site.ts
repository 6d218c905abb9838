import {existsSync, rmdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {settingsName} from '../../disk/folder/find-root.ts';
import {forgetSite, type KeptSite, keepSite, lockSite} from '../../disk/sites/site-files.ts';
import type {SiteState} from '../../disk/sites/site-state.ts';
import type {AddedRecord} from '../library/record.ts';
import {originalsFolder} from '../library/records.ts';
import {hashOf} from '../library/shelf.ts';
import {readSiteRecords, removeSiteRecords, writeSiteRecords} from '../library/site-records.ts';
import {takeTurn} from '../library/turn.ts';
import {keepOriginals, originalsOf} from './originals.ts';

/** Milliseconds that an update of the site is waited for. */
const patienceMs = 2000;

/**
 * Follows a site no more; its stories stay, but for those that `isRemoved` names and the reader has not
 * edited. Returns how many went; undefined when another window is asking it, and nothing was done. Rejects with what the disk says.
 */
export async function unfollowSite(
	library: string,
	{folder, state, askedAt}: KeptSite,
	isRemoved: (record: AddedRecord) => boolean,
): Promise<number | undefined> {
	const lock = lockSite(library, folder, patienceMs);
	if (!lock) return undefined;
	try {
		return await takeTurn(library, async () => {
			const {memory: _, trouble: __, freshSince: ___, ...rest} = state;
			const left: SiteState = {...rest, fresh: [], isLeft: true};
			await keepSite(library, {folder, state: left, askedAt});
			return removeStories(library, folder, isRemoved, state.settingsWritten);
		});
	} finally {
		lock.release();
	}
}

function removeStories(
	library: string,
	folder: string,
	isRemoved: (record: AddedRecord) => boolean,
	settingsWritten: string | undefined,
): number {
	const records = readSiteRecords(library, folder);
	const gone = records.filter(
		record => isRemoved(record) && hashOf(join(library, record.file)) === record.written,
	);
	if (gone.length === 0) return 0;
	for (const {file} of gone) rmSync(join(library, file), {force: true});
	keepOriginals(library, folder, [], new Set(gone.map(({id}) => id)));
	const left = records.filter(record => !gone.includes(record));
	writeSiteRecords(library, folder, left);
	if (left.some(({file}) => existsSync(join(library, file)))) return gone.length;
	removeFolder(library, folder, settingsWritten);
	forgetSite(library, folder);
	removeSiteRecords(library, folder);
	rmSync(join(originalsFolder(library), originalsOf(folder)), {force: true});
	return gone.length;
}

/** An empty folder goes, with the settings in it that we wrote; one that holds anything else stays. */
function removeFolder(library: string, folder: string, settingsWritten: string | undefined): void {
	const settings = join(library, folder, settingsName);
	if (settingsWritten !== undefined && hashOf(settings) === settingsWritten) rmSync(settings);
	for (const path of [join(library, folder, 'pages'), join(library, folder)]) {
		try {
			rmdirSync(path);
		} catch {
			// It holds something, or is not there.
		}
	}
}
