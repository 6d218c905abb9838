import type {Answer, Fetch, Wanted} from '../../../src/import/site.ts';

/** What answers for an address: words, or words with a status and headers. */
type Said =
	| string
	| {
			readonly status?: number;
			readonly headers?: Readonly<Record<string, string>>;
			readonly words?: string;
	  };

/** A web of these addresses; all others are not there. `asked` fills with what was asked for. */
export function webOf(said: Readonly<Record<string, Said>>): {get: Fetch; asked: Wanted[]} {
	const asked: Wanted[] = [];
	const get: Fetch = wanted => {
		asked.push(wanted);
		const found = said[wanted.url] ?? {status: 404};
		const {
			status = 200,
			headers = {},
			words = '',
		} = typeof found === 'string' ? {words: found} : found;
		const isSame = wanted.etag !== undefined && wanted.etag === headers.etag;
		const answer: Answer = {
			status: isSame ? 304 : status,
			url: wanted.url,
			headers,
			bytes: isSame ? new Uint8Array() : new TextEncoder().encode(words),
		};
		return Promise.resolve(answer);
	};
	return {get, asked};
}

/** A feed of items that are called by these numbers, ten days apart. */
export function feedOf(numbers: readonly number[], around = ''): string {
	const items = numbers.map(
		number =>
			`<item><title>Story ${number}</title><guid>${number}</guid><pubDate>${new Date(Date.UTC(2025, 0, number * 10)).toUTCString()}</pubDate><content:encoded>Text ${number}</content:encoded></item>`,
	);
	return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kettle</title>${around}${items.join('')}</channel></rss>`;
}
