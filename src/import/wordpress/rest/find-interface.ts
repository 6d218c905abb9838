import {parsePage} from '../../html/parse.ts';
import type {Answer} from '../../site.ts';

/** The relation by which a WordPress site names its REST interface. */
const relation = 'https://api.w.org/';
const inHeader = /<([^<>]*)>\s*;[^,<]*\brel="?https:\/\/api\.w\.org\/"?/i;

/** Where WordPress.com answers for the sites that it holds. */
const hosted = 'https://public-api.wordpress.com/wp/v2/sites/';

/**
 * The address of a site's REST interface as one of its pages tells it: in its `Link` header, in its
 * head, or by the folder where WordPress keeps its parts. Undefined where nothing speaks of WordPress.
 */
export function findInterface({url, headers, bytes}: Answer): string | undefined {
	const named = inHeader.exec(headers.link ?? '')?.[1];
	if (named !== undefined) return resolve(named, url);
	const html = Buffer.from(bytes).toString('utf8');
	if (!/wordpress|wp-content|api\.w\.org/i.test(html)) return undefined;
	try {
		return fromPage(html, url);
	} catch {
		// No page is nested that deep.
		return undefined;
	}
}

function fromPage(html: string, url: string): string | undefined {
	const page = parsePage(html);
	const link = page.querySelector(`link[rel="${relation}"]`)?.getAttribute('href');
	if (link) return resolve(link, url);
	const generator = page.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '';
	if (/^WordPress\.com\b/i.test(generator)) return `${hosted}${new URL(url).hostname}/`;
	for (const part of page.querySelectorAll(
		'link[href*="/wp-content/"],script[src*="/wp-content/"]',
	)) {
		const address = resolve(part.getAttribute('href') ?? part.getAttribute('src') ?? '', url);
		const folder = /^(.*?\/)wp-content\//.exec(address ?? '')?.[1];
		if (folder !== undefined && new URL(folder).host === new URL(url).host)
			return `${folder}?rest_route=/`;
	}

	return undefined;
}

function resolve(address: string, base: string): string | undefined {
	if (!URL.canParse(address, base)) return undefined;
	const {protocol, href} = new URL(address, base);
	return /^https?:$/.test(protocol) ? href : undefined;
}
