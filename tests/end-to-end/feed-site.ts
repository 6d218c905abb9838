import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A site of a test: what it answers at each path. */
export type Answers = Record<string, (response: ServerResponse, conditions: string) => void>;

/** A site on this machine that a test can change while it is followed. */
export interface FeedSite extends AsyncDisposable {
	readonly address: string;
	readonly answers: Answers;
	/** Paths that were asked for, in order; what was asked for with a mark has `*` behind it. */
	readonly asked: string[];
}

/** Starts a site; what it has no answer for is not found. */
export async function serveSite(answers: Answers): Promise<FeedSite> {
	const asked: string[] = [];
	const server = createServer(({url = '/', headers}, response) => {
		const mark = headers['if-none-match'] ?? '';
		asked.push(url + (mark === '' ? '' : '*'));
		const answer = answers[url];
		if (answer) answer(response, mark);
		else response.writeHead(404).end();
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		answers,
		asked,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise(resolve => server.close(resolve));
		},
	};
}

/** A feed of posts: the names of their guids with their texts. */
export function feed(posts: Readonly<Record<string, string>>): Answers[string] {
	const items = Object.entries(posts).map(
		([name, text]) =>
			`<item><title>${name}</title><guid>https://lane.example/?p=${name}</guid><pubDate>Sun, 30 Nov 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`,
	);
	const words = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lane</title><link>https://lane.example/</link>${items.join('')}</channel></rss>`;
	const etag = `"${Object.entries(posts).flat().join('|')}"`;
	return (response, mark) => {
		if (mark === etag) response.writeHead(304).end();
		else response.writeHead(200, {etag, 'content-type': 'application/rss+xml'}).end(words);
	};
}

/** An answer of a status and nothing else. */
export function status(code: number, headers: Record<string, string> = {}): Answers[string] {
	return response => void response.writeHead(code, headers).end();
}
