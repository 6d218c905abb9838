import type {Limit} from '../../site.ts';
import type {Interface, Parameters} from './interface.ts';
import {numberAt, textAt} from './json.ts';
import type {Memory} from './memory.ts';
import {listPages} from './pages.ts';
import {guidOf} from './read-post.ts';

/** A post without its text. */
export interface Entry {
	readonly id: number;
	readonly guid: string;
	/** In the site's time, so that an earlier one sorts first: `2025-11-30T21:15:00`. */
	readonly date: string;
	/** The same in UTC. */
	readonly modified: string;
}

/** What a site has of one kind, as far as one had to look. */
export interface Listing {
	/** The newest first. */
	readonly entries: readonly Entry[];
	/** Whether these are all. */
	readonly isWhole: boolean;
	/** How many there are, as the site says. */
	readonly total: number;
}

/** No site is looked through further. */
export const mostEntries = 10_000;

/**
 * Lists what a first look wants: the newest, those since a day, or all. A post without its text is
 * a hundred bytes.
 */
export async function listFirst(site: Interface, route: string, limit: Limit): Promise<Listing> {
	const walk = startWalk(site, route);
	await walk.byDate(found => isEnough(found, limit));
	const listing = walk.listing();
	const wanted = listing.entries.filter((entry, index) => isWithin(entry, index, limit));
	const isWhole = listing.isWhole && wanted.length === listing.entries.length;
	return {...listing, entries: wanted, isWhole};
}

/**
 * Lists what may be new or changed since the last look. Posts that were written beforehand come out
 * without being modified, so that both orders are walked. When the number of posts does not fit,
 * one has vanished, and all are listed.
 */
export async function listSince(site: Interface, route: string, before: Memory): Promise<Listing> {
	const walk = startWalk(site, route);
	await walk.byDate(found => (found.at(-1)?.date ?? '') <= before.newest);
	if (walk.listing().isWhole) return walk.listing();
	await walk.byModification(found => (found.at(-1)?.modified ?? '') <= before.modified);
	const {entries, total} = walk.listing();
	const fresh = entries.filter(({date}) => date > before.newest).length;
	if (total > 0 && total !== before.total + fresh) await walk.byDate(() => false);
	return walk.listing();
}

/** Whether enough is known, told the entries of one order so far. */
type IsEnough = (found: readonly Entry[]) => boolean;

interface Walk {
	readonly byDate: (isEnough: IsEnough) => Promise<void>;
	readonly byModification: (isEnough: IsEnough) => Promise<void>;
	readonly listing: () => Listing;
}

function startWalk(site: Interface, route: string): Walk {
	const entries = new Map<number, Entry>();
	let isWhole = false;
	let total = 0;
	const walk = async (order: Parameters, isEnough: IsEnough): Promise<void> => {
		const found: Entry[] = [];
		const parameters = {...order, order: 'desc', _fields: 'id,guid,date,modified_gmt'};
		for await (const page of listPages(site, route, parameters)) {
			found.push(...page.items.map(readEntry));
			total = page.total ?? total;
			isWhole = isWhole || page.isLast;
			if (isEnough(found) || found.length >= mostEntries) break;
		}

		for (const entry of found) entries.set(entry.id, entry);
	};

	return {
		byDate: isEnough => walk({orderby: 'date'}, isEnough),
		byModification: isEnough => walk({orderby: 'modified'}, isEnough),
		listing: () => ({
			entries: [...entries.values()].sort((one, other) => (one.date < other.date ? 1 : -1)),
			isWhole,
			total,
		}),
	};
}

function isEnough(found: readonly Entry[], limit: Limit): boolean {
	if ('last' in limit) return found.length >= limit.last;
	return 'since' in limit && (found.at(-1)?.date ?? '') < limit.since;
}

function isWithin({date}: Entry, index: number, limit: Limit): boolean {
	if ('last' in limit) return index < limit.last;
	return !('since' in limit) || date >= limit.since;
}

function readEntry(item: unknown): Entry {
	return {
		id: numberAt(item, 'id'),
		guid: guidOf(item),
		date: textAt(item, 'date'),
		modified: textAt(item, 'modified_gmt'),
	};
}
