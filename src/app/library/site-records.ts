import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {besideLibrary} from '../../disk/storage/beside-library.ts';
import {disk, listFolder} from '../../disk/storage/file-system.ts';
import {replaceUnsynced} from '../../disk/storage/write-file.ts';
import {appendLines} from './append-lines.ts';
import {makeLikeParent, modeIn} from './modes.ts';
import {type AddedRecord, isRecord} from './record.ts';

/** The folder of the records of stories. */
export const recordsFolder = (library: string): string => join(library, besideLibrary, 'added');
/** A file for each would be a hundred thousand of them: a site has one list, a line a story. */
const extension = '.jsonl';
const listPath = (library: string, site: string) => join(recordsFolder(library), site + extension);

/** The records of the stories of all followed sites. */
export function readAllSiteRecords(library: string): readonly AddedRecord[] {
	return listFolder(disk, recordsFolder(library))
		.filter(name => name.endsWith(extension) && !name.startsWith('.'))
		.sort()
		.flatMap(name => readSiteRecords(library, name.slice(0, -extension.length)));
}

/**
 * The records of the stories of a site; of two lines with one id the last holds. A line that cannot be
 * read, or is not ours, is passed over.
 */
export function readSiteRecords(library: string, site: string): readonly AddedRecord[] {
	let text: string;
	try {
		text = readFileSync(listPath(library, site), 'utf8');
	} catch {
		return [];
	}

	const records = text.split('\n').flatMap(line => readLine(line) ?? []);
	return [...new Map(records.map(record => [record.id, {...record, site}])).values()];
}

function readLine(line: string): AddedRecord | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Writes the records of a site in place of those that it has. Throws what the disk throws. */
export function writeSiteRecords(
	library: string,
	site: string,
	records: readonly AddedRecord[],
): void {
	makeLikeParent(recordsFolder(library));
	replaceUnsynced(disk, listPath(library, site), linesOf(records), modeIn(library));
}

/** Adds records to those of a site, or puts them in place of those with their ids. Throws what the disk throws. */
export function addSiteRecords(
	library: string,
	site: string,
	records: readonly AddedRecord[],
): void {
	makeLikeParent(recordsFolder(library));
	appendLines(listPath(library, site), linesOf(records), modeIn(library));
}

function linesOf(records: readonly AddedRecord[]): string {
	return records.map(({site: _, ...record}) => `${JSON.stringify(record)}\n`).join('');
}

/** Removes the records of a site. Throws what the disk throws. */
export function removeSiteRecords(library: string, site: string): void {
	rmSync(listPath(library, site), {force: true});
}

/** Writes one record of a site's list in place of the one of its id. Throws what the disk throws. */
export function replaceSiteRecord(library: string, site: string, record: AddedRecord): void {
	const records = readSiteRecords(library, site);
	writeSiteRecords(
		library,
		site,
		records.map(each => (each.id === record.id ? record : each)),
	);
}
