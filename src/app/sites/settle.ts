import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {KeptSite} from '../../disk/sites/site-files.ts';
import {disk, removeQuietly} from '../../disk/storage/file-system.ts';
import {writeSiteRecords} from '../library/site-records.ts';
import type {Run} from './run.ts';

/**
 * Looks whether the stories that were written last have reached the disk. A power cut may have left
 * some of them empty: those are taken away with what is known of them, and the site is asked for all it
 * has, so that they come again. Rejects with what the disk says.
 */
export async function settle(run: Run, site: KeptSite): Promise<KeptSite> {
	const {library} = run;
	const lost = new Set(site.state.unsettled.filter(file => isEmpty(join(library, file))));
	if (lost.size === 0) return site;
	await run.inTurn(catalogue => {
		const records = catalogue.ofSite.get(site.folder) ?? new Map();
		for (const {id, file, guid} of [...records.values()].filter(each => lost.has(each.file))) {
			records.delete(id);
			if (guid !== undefined) catalogue.byGuid.delete(guid);
			catalogue.shelf.ids.delete(id);
			catalogue.shelf.files.delete(file.toLowerCase());
			removeQuietly(disk, join(library, file));
		}

		writeSiteRecords(library, site.folder, [...records.values()]);
	});
	const {memory: _, ...state} = site.state;
	return {...site, state};
}

function isEmpty(path: string): boolean {
	return statSync(path, {throwIfNoEntry: false})?.size === 0;
}
