import {words} from '../../core/words/words.ts';
import type {Request} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {findSite} from '../sites/find-site.ts';
import {unfollowSite} from '../sites/unfollow-site.ts';
import {whyFailed} from '../sites/why-failed.ts';
import {placeIdOf} from './place-id.ts';

/** `dogear unfollow`: stops following a site; returns the exit code. */
export async function unfollow(
	{library, places, write, say}: AppContext,
	{site: name, isUnreadRemoved}: Extract<Request, {command: 'unfollow'}>,
): Promise<number> {
	const site = findSite(library, name);
	if (typeof site === 'string') {
		say(site);
		return 1;
	}

	const opened = places.records();
	const idOf = placeIdOf(library);
	try {
		const removed = await unfollowSite(
			library,
			site,
			record => isUnreadRemoved && !opened.has(idOf(record)),
		);
		const {title} = site.state;
		const {left, leftWithout, line, busy} = words.sites;
		if (removed === undefined) {
			say(line(title, busy));
			return 1;
		}

		write(`${isUnreadRemoved ? leftWithout(title, removed) : left(title)}\n`);
		return 0;
	} catch (error) {
		say(whyFailed(error));
		return 1;
	}
}
