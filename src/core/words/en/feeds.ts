import {type SafeText, safe} from '../../text/safe-text.ts';

/** What is said of feeds that are read. A host or an address comes first. */
export const feeds = {
	answers: (host: SafeText, status: number) => safe`${host} answers ${status}.`,
	isGone: (host: SafeText) =>
		safe`${host} says that this is gone for good (410): its stories stay.`,
	isNoFeed: (host: SafeText) => safe`${host} sends no feed.`,
	isCut: (host: SafeText) => safe`${host} sends a damaged feed: what came whole of it was read.`,
	hasNoFeed: (address: SafeText) =>
		safe`${address} is no feed, and names none: look for a link called RSS or Atom on the site.`,
};
