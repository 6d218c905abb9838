import type {Told, ToldStory} from '../collection/told.ts';
import type {SafeText} from '../text/safe-text.ts';
import {visibleLine} from '../text/visible.ts';
import {asText, type Find, finder, firstLine, isMap} from './values.ts';

/** The most stories that are read under `related`. */
const most = 50;

/** Reads what a page told of the stories around it; undefined where it told nothing. */
export function readTold(find: Find): Told | undefined {
	const base = readAddresses(find).find(address => URL.canParse(address));
	const read = (values: readonly unknown[]): readonly ToldStory[] =>
		values
			.flat()
			.slice(0, most)
			.flatMap(value => readStory(value, base));
	const told: Told = {
		previous: read(find('previous', 'prev'))[0],
		next: read(find('next'))[0],
		related: read(find('related')),
		site: firstLine(find('site')),
	};
	const {previous, next, related, site} = told;
	return previous || next || site || related.length > 0 ? told : undefined;
}

/** The addresses and names by which other pages may name a story. */
export function readAddresses(find: Find): readonly string[] {
	const values = find('guid', 'source', 'canonical', 'canonicalurl', 'permalink', 'url', 'link');
	return [...new Set(values.flatMap(value => toAddress(value) ?? []))];
}

/** A title, an address, a link of Markdown or of a wiki, or a table with these; a switch is none. */
function readStory(value: unknown, base: string | undefined): readonly ToldStory[] {
	if (isMap(value)) {
		const find = finder(value);
		const [written] = find('guid', 'id', 'url', 'link', 'href', 'source', 'permalink', 'path');
		const address = toAddress(written, base);
		const title = firstLine(find('title', 'name', 'text')) ?? visibleLine(address ?? '');
		return title ? [{title, address}] : [];
	}

	const text = asText(value) ?? '';
	if (/^(?:true|false)$/i.test(text)) return [];
	const [, words = '', target] = link.exec(text) ?? wiki.exec(text) ?? [undefined, text];
	const title = firstLine([words, target]);
	if (!title) return [];
	const address = target ?? (isAddress.test(text) ? text : undefined);
	return [{title, address: toAddress(address, base)}];
}

const link = /^\[([^\]]*)\]\(\s*<?([^\s>)]+)>?[^)]*\)$/;
const wiki = /^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/;
const isAddress = /^(?:[a-z][a-z0-9+.-]*:\S+|\/\S+|\S+\.(?:html?|md|markdown))$/i;

/** As long as an address may be. */
const longest = 2000;

/** An address is whole; what is written below a site is completed by that of its own page. */
function toAddress(value: unknown, base?: string): SafeText | undefined {
	const written = visibleLine(asText(value) ?? '').slice(0, longest);
	const isBelow = base !== undefined && written.startsWith('/') && URL.canParse(written, base);
	return visibleLine(isBelow ? new URL(written, base).href : written) || undefined;
}
