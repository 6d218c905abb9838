import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ImportedStory} from '../../import/imported.ts';
import {fingerprint} from '../../import/write/fingerprint.ts';
import type {Shelved} from '../library/plan.ts';
import type {AddedRecord} from '../library/record.ts';
import {readShelf, type Shelf, tidy} from '../library/shelf.ts';
import {originalsOf} from './originals.ts';

/** What a library holds, so that a few stories are looked up without a look at all of it. */
export interface Catalogue {
	readonly shelf: Shelf;
	readonly byGuid: Map<string, AddedRecord>;
	/** Of stories that have no guid. */
	readonly byText: Map<string, AddedRecord>;
	/** The records of each followed site by their ids. */
	readonly ofSite: Map<string, Map<string, AddedRecord>>;
}

/** Reads a library. To be called in a turn of writing: what is half-written is taken away. */
export async function openCatalogue(library: string): Promise<Catalogue> {
	const shelf = await readShelf(library);
	tidy(shelf);
	const catalogue = {shelf, byGuid: new Map(), byText: new Map(), ofSite: new Map()};
	for (const record of shelf.records) note(catalogue, record);
	return catalogue;
}

/** Notes a record that is new or was changed. */
export function note({shelf, byGuid, byText, ofSite}: Catalogue, record: AddedRecord): void {
	const {id, file, guid, site} = record;
	shelf.ids.add(id);
	shelf.files.add(file.toLowerCase());
	if (guid === undefined) byText.set(record.fingerprint, record);
	else byGuid.set(guid, record);
	if (site === undefined) return;
	const records = ofSite.get(site) ?? new Map<string, AddedRecord>();
	ofSite.set(site, records.set(id, record));
}

/** The record that a story has already: a page that was added by hand is known by its address. */
export function findRecord(
	{byGuid, byText}: Catalogue,
	{guid, source, body}: ImportedStory,
): AddedRecord | undefined {
	const named = byGuid.get(guid ?? '') ?? byGuid.get(source ?? '');
	// Of a long text it takes a while, and few libraries have stories without a name.
	return named ?? (byText.size > 0 ? byText.get(fingerprint(body)) : undefined);
}

/** As much of the library as these stories concern. */
export function shelvedFor(catalogue: Catalogue, stories: readonly ImportedStory[]): Shelved {
	const {ids, files, hashOf} = catalogue.shelf;
	const found = stories.map(story => findRecord(catalogue, story));
	return {records: found.filter(record => record !== undefined), ids, files, hashOf};
}

/**
 * Takes in the stories of a site that stand there without a record: whoever wrote them was killed, or
 * the list of records was lost. Nothing is known of how they were written, so none of them is ever
 * overwritten, but for one that is the same.
 */
export function adopt(catalogue: Catalogue, site: string, name: string): void {
	const {library} = catalogue.shelf;
	const records = [...(catalogue.ofSite.get(site)?.values() ?? [])];
	const named = new Set(records.map(({file}) => file));
	for (const file of listStories(library, site).filter(each => !named.has(each))) {
		const record = readAsRecord(library, file);
		if (record?.guid === undefined || catalogue.byGuid.has(record.guid)) continue;
		note(catalogue, {...record, original: originalsOf(site), name, site});
	}
}

function listStories(library: string, site: string): readonly string[] {
	return [site, `${site}/pages`].flatMap(folder => {
		try {
			return readdirSync(join(library, folder))
				.filter(each => each.endsWith('.md') && !each.startsWith('.'))
				.map(each => `${folder}/${each}`);
		} catch {
			return [];
		}
	});
}

function readAsRecord(library: string, file: string): AddedRecord | undefined {
	const head = readFileSync(join(library, file), 'utf8').slice(0, 4000);
	const field = (key: string): string | undefined =>
		new RegExp(`^${key}: ["']?(.+?)["']?$`, 'm').exec(head)?.[1];
	const [id, guid, title = file] = [field('id'), field('guid'), field('title')];
	if (id === undefined || guid === undefined) return undefined;
	const unknown = {fingerprint: '', written: '', original: '', name: '', removed: []};
	return {...unknown, id, guid, title, file};
}
