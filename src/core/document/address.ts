import type {SafeText} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';

/** The address of a link when it is one that a reader may follow (http, https, mailto). */
export function safeAddress(href: string): SafeText | undefined {
	const address = sanitiseLine(href);
	return /^(?:https?:\/\/[^\s/]|mailto:[^\s])\S*$/i.test(address) ? address : undefined;
}

/** Where a link leads that a reader may follow: out of the story, or to a name in it. */
export function linkTarget(href: string): SafeText | undefined {
	const fragment = sanitiseLine(href);
	return /^#\S+$/.test(fragment) ? fragment : safeAddress(href);
}
