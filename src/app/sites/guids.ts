import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';

/** What is the same in the whole world: a URL, a URN or a UUID. */
const global =
	/^(?:[a-z][a-z0-9+.-]*:\/\/\S+|urn:\S+|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)$/i;

/** `17` is the name of a story on many sites: with the site's own name before it, of one. */
export function globalGuid(guid: string, siteName: string): SafeText {
	return sanitiseLine(global.test(guid) ? guid : `${siteName}#${encodeURIComponent(guid)}`);
}

/** The guid as the site has it. */
export function siteGuid(guid: string, siteName: string): string {
	const start = `${siteName}#`;
	if (!guid.startsWith(start)) return guid;
	try {
		return decodeURIComponent(guid.slice(start.length));
	} catch {
		return guid;
	}
}
