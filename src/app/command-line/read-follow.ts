import type {FollowWords, Request} from './request.ts';
import type {OptionName, Values} from './table.ts';
import {wrong} from './wrong.ts';

/** How many stories of a site are fetched at first, where nothing is said. */
const usualFirst = 100;
/** What can be said of that which is to be followed. */
const aboutSites: readonly OptionName[] = [
	'last',
	'all',
	'since',
	'as',
	'full',
	'category',
	'allow-local',
];

/** `dogear follow`: what is to be followed, or else what is. */
export function follow(what: readonly string[], values: Values): Request {
	const isListed = values.json === true || values.opml === true;
	if (what.length === 0) {
		const stranger = aboutSites.find(name => values[name] !== undefined);
		if (stranger !== undefined) return wrong('followList', `--${stranger}`);
		if (values.json && values.opml) return wrong('followBoth');
		const as = values.opml ? 'opml' : 'lines';
		return {command: 'followed', as: values.json ? 'json' : as};
	}

	if (isListed) return wrong('followBoth');
	const {last, all, since, full = 'auto', category} = values;
	if ([last, all, since].filter(value => value !== undefined).length > 1)
		return wrong('followFirst');
	return {
		command: 'follow',
		what,
		first: firstOf(values),
		as: values.as as FollowWords['as'],
		full,
		category,
		isLocalAllowed: values['allow-local'] === true,
	};
}

function firstOf({last, all, since}: Values): FollowWords['first'] {
	if (all) return {all};
	return since === undefined ? {last: Number(last ?? usualFirst)} : {since};
}

/** `dogear unfollow`. */
export function unfollow(sites: readonly string[], values: Values): Request {
	const [site, ...others] = sites;
	if (site === undefined || others.length > 0) return wrong('unfollowOne');
	return {command: 'unfollow', site, isUnreadRemoved: values['remove-unread'] === true};
}

/** `dogear update`. */
export function update(sites: readonly string[], values: Values): Request {
	return {
		command: 'update',
		sites,
		isNow: values.now === true,
		isJson: values.json === true,
	};
}
