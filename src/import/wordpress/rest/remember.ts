import type {Limit} from '../../site.ts';
import type {Listing} from './list-entries.ts';
import type {Look} from './look-around.ts';
import type {Memory} from './memory.ts';

/** What is to be remembered of a look until the next one. */
export function remember(
	limit: Limit,
	before: Memory | undefined,
	{root, posts, pages, comments}: Look,
): Memory {
	const all = [...posts.entries, ...pages.entries];
	const newest = latestOf([before?.newest ?? '', ...all.map(({date}) => date)]);
	const modified = latestOf([before?.modified ?? '', ...all.map(each => each.modified)]);
	return {
		root,
		limit,
		oldest: before?.oldest ?? oldestWanted(limit, posts),
		newest,
		modified,
		highest: all.reduce((highest, {id}) => Math.max(highest, id), before?.highest ?? 0),
		total: posts.total,
		commentTotal: comments.total,
		comments: comments.comments,
	};
}

function oldestWanted(limit: Limit, {isWhole, entries}: Listing): string {
	if (isWhole || 'all' in limit) return '';
	return 'since' in limit ? limit.since : (entries.at(-1)?.date ?? '');
}

function latestOf(dates: readonly string[]): string {
	return dates.reduce((latest, date) => (date > latest ? date : latest));
}
