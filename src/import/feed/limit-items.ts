import type {StoryDate} from '../../core/collection/story.ts';
import {parseDate} from '../../core/story-format/parse-date.ts';
import type {SiteAsked} from '../site.ts';
import type {FeedItem} from './feed.ts';
import {firstDate} from './feed-date.ts';
import {guidOf} from './make-posts.ts';
import type {FeedMemory} from './memory.ts';

/**
 * The items of a page that are wanted, `told` being the number of those before it: the first time as
 * many as the reader asked for, the newest first; later all.
 */
export function chooseItems(
	items: readonly FeedItem[],
	{limit}: SiteAsked,
	{isDone}: FeedMemory,
	told: number,
): readonly FeedItem[] {
	if (isDone || 'all' in limit) return items;
	if ('last' in limit) return newestFirst(items).slice(0, Math.max(0, limit.last - told));
	const since = numberOf(parseDate(limit.since));
	return items.filter(item => isSince(item, since));
}

/** Whether no older page is wanted: the first time by what was asked for, later as soon as something is known. */
export function isReached(
	items: readonly FeedItem[],
	{limit, known}: SiteAsked,
	{isDone}: FeedMemory,
	told: number,
): boolean {
	if (isDone) return known.size === 0 || items.some(item => known.has(guidOf(item)));
	if ('all' in limit) return false;
	if ('last' in limit) return told >= limit.last;
	const since = numberOf(parseDate(limit.since));
	return !items.some(item => isSince(item, since));
}

/** Most feeds begin with the newest; where all items have dates, the others are turned. */
function newestFirst(items: readonly FeedItem[]): readonly FeedItem[] {
	const dated = items.map(item => ({item, date: numberOf(firstDate(item.dates))}));
	if (dated.some(({date}) => date === undefined)) return items;
	return dated.sort((one, other) => (other.date ?? 0) - (one.date ?? 0)).map(({item}) => item);
}

function isSince(item: FeedItem, since: number | undefined): boolean {
	const date = numberOf(firstDate(item.dates));
	return date === undefined || since === undefined || date >= since;
}

/** A date as a number that grows with it. */
function numberOf(date: StoryDate | undefined): number | undefined {
	return date && ((date.year * 12 + date.month) * 31 + date.day) * 86_400 + date.seconds;
}
