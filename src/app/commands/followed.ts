import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {FollowedSite} from '../../core/collection/followed-site.ts';
import {sinceDay} from '../../core/collection/since.ts';
import {shelfState} from '../../core/progress/shelf-state.ts';
import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';
import {readFollowedSites} from '../../disk/sites/followed-sites.ts';
import {readSites} from '../../disk/sites/site-files.ts';
import type {Request} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {readSiteRecords} from '../library/site-records.ts';
import {feedAddress} from '../sites/feed-address.ts';
import {isoTime} from './iso-time.ts';
import {placeIdOf} from './place-id.ts';
import {writeJson} from './write-json.ts';

/** A followed site with how many stories it has on the shelf. */
interface Counted extends FollowedSite {
	readonly stories: number;
	readonly unread: number;
}

/** `dogear follow` without words: what is followed, one a line, as JSON or as OPML. */
export async function followed(
	context: AppContext,
	{as}: Extract<Request, {command: 'followed'}>,
): Promise<number> {
	const {library, clock, write, say} = context;
	const now = clock();
	const sites = readFollowedSites(library, now);
	if (as === 'opml' && sites.length > 0) {
		write(await opmlOf(library));
		return 0;
	}

	const counted = sites.map(site => count(context, site));
	if (as === 'json') write(writeJson({sites: counted.map(toJson)}));
	else if (sites.length === 0) say(words.sites.nothingFollowed);
	else write(counted.map(site => `${toLine(site, now)}\n`).join(''));
	return 0;
}

async function opmlOf(library: string): Promise<SafeText> {
	const {writeOpml} = await import('../../import/feed/opml.ts');
	const followed = readSites(library).filter(({state}) => !state.isLeft);
	return writeOpml(
		followed.map(({state}) => ({
			title: state.title,
			url: feedAddress(state),
			home: state.home,
			folder: state.category,
		})),
	);
}

function count({library, places}: AppContext, site: FollowedSite): Counted {
	const idOf = placeIdOf(library);
	const records = readSiteRecords(library, site.folder).filter(({file}) =>
		existsSync(join(library, file)),
	);
	const kept = places.records();
	const unread = records.filter(record => shelfState(kept.get(idOf(record))) === 'unread');
	return {...site, stories: records.length, unread: unread.length};
}

function toLine(
	{folder, title, kind, stories, unread, askedAt, updatedAt, trouble, vanished}: Counted,
	now: number,
): SafeText {
	const {counts, neverAsked, neverAnswered, updatedOn, vanishedOf} = words.sites;
	const unheard = askedAt === 0 ? neverAsked : neverAnswered;
	const when = updatedAt === undefined ? unheard : updatedOn(sinceDay(updatedAt, now));
	const line = safe`${title} (${folder as SafeText}, ${kind as SafeText}): ${counts(stories, unread)}; ${when}`;
	const gone = vanished.size === 0 ? line : safe`${line}; ${vanishedOf(vanished.size)}`;
	return trouble === undefined ? gone : safe`${gone}; ${trouble}`;
}

function toJson({
	folder,
	title,
	tagline,
	kind,
	url,
	stories,
	unread,
	updatedAt,
	trouble,
	fresh,
	vanished,
}: Counted) {
	return {
		folder,
		title,
		tagline: tagline ?? null,
		kind,
		url,
		stories,
		unread,
		updatedAt: isoTime(updatedAt),
		trouble: trouble ?? null,
		fresh,
		vanished: [...vanished],
	};
}
