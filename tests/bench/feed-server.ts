import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A server of feeds on all addresses of this machine. */
export interface FeedServer extends AsyncDisposable {
	/** The addresses of its feeds: two on each of 250 hosts. */
	readonly urls: readonly string[];
	/** How it answered since this was asked last. */
	readonly takeAnswers: () => Readonly<Record<number, number>>;
}

/** Feeds, items of each, and paragraphs of an item: 30 kB a feed. */
const [feeds, items, paragraphs] = [500, 20, 6];

/** Starts a server whose feeds stay the same; it knows the marks of conditional requests. */
export async function serveFeeds(): Promise<FeedServer> {
	let answers: Record<number, number> = {};
	const count = (status: number): void => {
		answers[status] = (answers[status] ?? 0) + 1;
	};
	const server = createServer((request, response) => {
		const feed = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1]);
		if (!(feed < feeds)) {
			count(404);
			response.writeHead(404).end();
			return;
		}

		const text = writeFeed(feed);
		const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
		const isSame = request.headers['if-none-match'] === etag;
		const headers = {
			etag,
			'content-type': 'application/rss+xml',
			'last-modified': 'Sun, 30 Nov 2025 10:00:00 GMT',
		};
		count(isSame ? 304 : 200);
		response.writeHead(isSame ? 304 : 200, headers).end(isSame ? undefined : text);
	});
	await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve));
	const {port} = server.address() as AddressInfo;
	return {
		urls: Array.from(
			{length: feeds},
			(_, feed) => `http://127.0.0.${1 + (feed % 250)}:${port}/${feed}`,
		),
		takeAnswers() {
			const taken = answers;
			answers = {};
			return taken;
		},
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise(resolve => server.close(resolve));
		},
	};
}

function writeFeed(feed: number): string {
	const posts = Array.from({length: items}, (_, item) => writeItem(feed, item));
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Street ${feed}</title><link>http://street-${feed}.example/</link><description>Tales of one street</description>
${posts.join('\n')}
</channel></rss>`;
}

function writeItem(feed: number, item: number): string {
	const day = String(1 + item).padStart(2, '0');
	const text = Array.from(
		{length: paragraphs},
		(_, at) =>
			`<p>House ${item} of street ${feed}, part ${at}: the lamp <em>burned</em> all night behind the third window, nobody had lit it, and in the morning the stairs were wet though it had not rained for a week.</p>`,
	);
	return `<item><title>House ${item} of street ${feed}</title><link>http://street-${feed}.example/${item}</link>
<guid isPermaLink="false">http://street-${feed}.example/?p=${item}</guid><pubDate>${day} Nov 2025 10:00:00 GMT</pubDate><category>Stories</category>
<content:encoded><![CDATA[${text.join('\n')}]]></content:encoded></item>`;
}
