import {readdirSync} from 'node:fs';
import type {SafeText} from '../../core/text/safe-text.ts';
import type {KeptSite} from '../../disk/sites/site-files.ts';
import {slug} from '../../import/write/slug.ts';
import {commands} from '../command-line/table.ts';

/** The longest name of a site's folder, in bytes of UTF-8. */
const longest = 40;

/** Names that no new site may have, in lower case: of anything in the library, of sites and of commands. */
export function takenNames(library: string, sites: readonly KeptSite[]): Set<string> {
	const names = [...sites.map(({folder}) => folder), ...namesIn(library)];
	return new Set([...names.map(name => name.toLowerCase()), ...Object.keys(commands)]);
}

/**
 * The name of a new site's folder, which is what one types to open it: from its title, else its
 * address. It is taken then.
 */
export function siteFolder(taken: Set<string>, title: SafeText | undefined, url: string): string {
	const wanted = slug(title ?? addressOf(url), longest);
	let name = wanted;
	for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
	taken.add(name);
	return name;
}

/** `example.org/blog` of `https://www.example.org/blog/feed.xml?all=1` */
function addressOf(url: string): string {
	const {host = url, pathname = ''} = URL.parse(url) ?? {};
	const path = pathname.replace(/\/?(?:feed|rss|atom|index)?(?:\.\w+)?\/?$/i, '');
	return host.replace(/^www\./, '') + path;
}

function namesIn(library: string): readonly string[] {
	try {
		return readdirSync(library);
	} catch {
		return [];
	}
}
