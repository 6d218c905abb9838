import type {SafeText} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {parsePage} from '../../html/parse.ts';
import type {Answer, SiteNews} from '../../site.ts';
import {plainText} from '../plain-text.ts';
import type {Interface} from './interface.ts';
import {textAt} from './json.ts';
import {listPages} from './pages.ts';

/** What a site says of itself. */
export type About = Pick<SiteNews, 'title' | 'tagline' | 'home' | 'lang' | 'menu'>;

/** So many categories are asked for to know those of the menu. */
const mostCategories = 500;

/** Asks a site for its name, and reads its first page, where there is one, for its language and the order of its menu. */
export async function readAbout(site: Interface, front: Answer | undefined): Promise<About> {
	const told = await site.ask('', {_fields: 'name,description,home,url'});
	const value = typeof told === 'string' ? undefined : told.value;
	const title = plainText(textAt(value, 'name'));
	const tagline = plainText(textAt(value, 'description'));
	const home = sanitiseLine(textAt(value, 'home') || textAt(value, 'url'));
	const about = {...(title && {title}), ...(tagline && {tagline}), ...(home && {home})};
	return front?.status === 200 ? {...about, ...(await readFront(site, front))} : about;
}

async function readFront(site: Interface, front: Answer): Promise<Pick<About, 'lang' | 'menu'>> {
	const page = parsePage(Buffer.from(front.bytes).toString('utf8'));
	const lang = sanitiseLine(page.documentElement.getAttribute('lang') ?? '');
	const names = new Map<string, SafeText>();
	const fields = {_fields: 'name,link', hide_empty: 'true'};
	for await (const {items} of listPages(site, 'categories', fields)) {
		for (const item of items)
			names.set(pathOf(textAt(item, 'link'), front.url), plainText(textAt(item, 'name')));
		if (names.size >= mostCategories) break;
	}

	const links = [...page.querySelectorAll('nav a[href],header a[href]')];
	const paths = links.map(link => pathOf(link.getAttribute('href') ?? '', front.url));
	const menu = [...new Set(paths)].map(path => names.get(path)).filter(name => name !== undefined);
	return {...(lang && {lang}), ...(menu.length > 0 && {menu})};
}

/** Where an address leads within its site: scheme and host are often written in several ways. */
function pathOf(address: string, base: string): string {
	if (!URL.canParse(address, base)) return '';
	const {pathname, search} = new URL(address, base);
	return pathname.replace(/\/$/, '') + search;
}
