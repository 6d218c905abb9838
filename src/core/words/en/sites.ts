import {type SafeText, safe} from '../../text/safe-text.ts';
import {count, stories} from './count.ts';

/** Minutes, or hours where they are many. */
function timeOf(minutes: number): SafeText {
	const hours = Math.round(minutes / 60);
	return minutes < 120
		? count(minutes, safe`minute`, safe`minutes`)
		: count(hours, safe`hour`, safe`hours`);
}

/** What is said of followed sites, and of following and updating them. */
export const sites = {
	since: (trouble: SafeText, day: SafeText) => safe`${trouble} since ${day}`,
	answers: (host: SafeText, status: number) => safe`${host} answers ${status}`,
	failed: (why: SafeText) => safe`What came could not be kept: ${why}`,
	noPages: (number: number, why: SafeText) =>
		safe`${count(number, safe`page`, safe`pages`)} could not be had (${why}): what the feed says was kept.`,
	hasMoved: (url: SafeText) => safe`It has moved for good, and is asked at ${url} from now on.`,

	/** A line of `dogear update`. */
	line: (title: SafeText, what: SafeText) => safe`${title}: ${what}`,
	unchanged: safe`nothing new`,
	added: (number: number) => safe`${number} new`,
	updated: (number: number) => safe`${number} changed`,
	edited: (number: number) => safe`${number} changed there and left as you edited them`,
	vanished: (number: number) => safe`${number} gone there and kept here`,
	busy: safe`another window is asking it`,
	/** It was asked a short while ago, or fails again and again. */
	askedAlready: (minutes: number) =>
		safe`is asked again in ${timeOf(minutes)}, or at once by its name`,
	/** It has said how long it wants to be left alone. */
	resting: (minutes: number) => safe`asks to be left alone; again in ${timeOf(minutes)}`,
	isGone: (folder: SafeText) =>
		safe`has gone for good; dogear unfollow ${folder} keeps its stories`,
	/** While sites are asked behind what is shown: how many of them are done. */
	updating: (done: number, all: number) =>
		all > 0 ? safe`updating ${done} of ${all}` : safe`updating`,
	newStories: (number: number) => safe`${number} new ${number === 1 ? safe`story` : safe`stories`}`,
	nothingNew: safe`Nothing new.`,
	askedShortly: safe`Asked a short while ago: nothing was fetched.`,
	failures: (number: number, what: SafeText) =>
		safe`${count(number, safe`site`, safe`sites`)} failed: ${what}`,
	interrupted: safe`Interrupted: what has come is kept.`,

	/** A line of `dogear follow`. */
	counts: (all: number, unread: number) => safe`${stories(all)}, ${unread} unread`,
	updatedOn: (day: SafeText) => safe`updated ${day}`,
	vanishedOf: (number: number) => safe`${number} gone from the site`,
	neverAsked: safe`not asked yet`,
	neverAnswered: safe`has not answered yet`,
	nothingFollowed: safe`Nothing is followed yet: dogear follow URL.`,

	followed: (title: SafeText, folder: SafeText) => safe`Following ${title}: dogear ${folder}`,
	alreadyFollowed: (title: SafeText, folder: SafeText) =>
		safe`${title} is followed already: dogear ${folder}`,
	notFollowed: (what: SafeText, why: SafeText) => safe`${what} is not followed: ${why}`,
	noSuchFile: safe`there is no file of that name`,
	noFile: (file: SafeText) =>
		safe`${file} holds no list of feeds: an OPML file or newsboat's urls.`,
	unknownSite: (name: SafeText) => safe`No followed site is called ${name}: see dogear follow.`,
	severalSites: (name: SafeText, number: number) =>
		safe`${name} is the beginning of ${number} sites: write more of it.`,
	left: (title: SafeText) => safe`${title} is followed no more; its stories stay.`,
	leftWithout: (title: SafeText, removed: number) =>
		safe`${title} is followed no more; ${stories(removed)} that you never opened went with it.`,
};
