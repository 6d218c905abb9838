import {decodeBytes} from '../../core/text/decode/decode-bytes.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {resolve} from './feed.ts';
import {type ListedFeed, once, readOpml, tagsOf} from './opml.ts';

/**
 * The feeds that another program's list names: OPML, or newsboat's urls file (an address a line, then
 * tags). Undefined where the bytes are neither.
 */
export async function readFeedList(bytes: Uint8Array): Promise<readonly ListedFeed[] | undefined> {
	const {text} = await decodeBytes(bytes);
	return /^\s*</.test(text) ? readOpml(text) : readUrls(text);
}

const word = /"((?:[^"\\]|\\.)*)"|(\S+)/g;

/**
 * newsboat's urls file (its manual, "Adding RSS feeds"): `#` begins a comment; a tag that begins with
 * `~` is the title, one with `!` hides the feed. What newsboat makes itself (`filter:`, `exec:`,
 * `query:`) is passed over.
 */
function readUrls(text: string): readonly ListedFeed[] | undefined {
	const lines = text.split(/\r\n?|\n/).filter(line => /^[^#\s]/.test(line));
	const feeds = lines.flatMap(line => {
		const [address, ...rest] = [...line.matchAll(word)].map(
			([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '',
		);
		const url = resolve(address, 'about:blank');
		if (url === undefined) return [];
		const title = rest.find(tag => tag.startsWith('~'))?.slice(1) ?? '';
		return [
			{url, title: sanitiseLine(title), tags: tagsOf(rest.filter(tag => !/^[~!]/.test(tag)))},
		];
	});
	return feeds.length === 0 ? undefined : once(feeds);
}
