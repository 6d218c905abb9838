import type {Element} from '../html/dom.ts';
import {parsePage} from '../html/parse.ts';
import {type Files, nameIn, readText, resolvePath} from './files.ts';
import type {Item} from './read-package.ts';
import {attribute, child, children, parseXml, textOf, withoutDoctype, type XmlNode} from './xml.ts';

/** An entry of the table of contents: where a chapter begins. */
export interface Entry {
	readonly title: string;
	readonly path: string;
	/** The id of an element, or empty for the beginning of the file. */
	readonly fragment: string;
}

interface Tree extends Entry {
	readonly below: readonly Tree[];
}

/** The most levels of a table of contents that are looked at. */
const deepest = 8;

/** Reads the chapters from the `toc` navigation (EPUB 3.3, section 5.4.2) or from the NCX. */
export async function readContents(
	files: Files,
	navigation: readonly Item[],
): Promise<readonly Entry[]> {
	for (const item of navigation) {
		const entries = await readEntries(files, item);
		if (entries.length > 0) return entries;
	}

	return [];
}

async function readEntries(files: Files, {path, type}: Item): Promise<readonly Entry[]> {
	const text = await readText(files, path);
	const trees =
		type === 'application/x-dtbncx+xml' ? readNcx(text, path) : readNavigation(text, path);
	const entries = trees.flatMap(chaptersOf).filter(({title}) => title !== '');
	return entries.map(entry => ({...entry, path: nameIn(files, entry.path) ?? entry.path}));
}

/**
 * Entries in other files are chapters of a part; entries inside the same file are its sections. An
 * entry without a label is none, and what is below it stands for it.
 */
function chaptersOf(tree: Tree): readonly Entry[] {
	const isPart = tree.title === '' || tree.below.some(({path}) => path !== tree.path);
	return isPart ? [tree, ...tree.below.flatMap(chaptersOf)] : [tree];
}

function readNavigation(html: string, base: string): readonly Tree[] {
	const document = parsePage(withoutDoctype(html));
	const navs = [...document.querySelectorAll('nav')];
	const toc =
		navs.find(
			nav =>
				/\btoc\b/.test(nav.getAttribute('epub:type') ?? '') ||
				nav.getAttribute('role') === 'doc-toc',
		) ?? navs[0];
	const list = toc?.querySelector('ol');
	return list ? readList(list, base, 0) : [];
}

function readList(list: Element, base: string, depth: number): readonly Tree[] {
	if (depth > deepest) return [];
	return [...list.children].flatMap(item => {
		const parts = [...item.children];
		const link = parts.find(({tagName}) => /^a$/i.test(tagName));
		const inner = parts.find(({tagName}) => /^ol$/i.test(tagName));
		const below = inner ? readList(inner, base, depth + 1) : [];
		const href = link?.getAttribute('href');
		if (!link || !href) return below;
		return [
			{
				title: link.textContent?.replace(/\s+/g, ' ').trim() ?? '',
				...resolvePath(base, href),
				below,
			},
		];
	});
}

function readNcx(xml: string, base: string): readonly Tree[] {
	return readPoints(child(parseXml(xml), 'ncx', 'navMap'), base, 0);
}

function readPoints(parent: XmlNode | undefined, base: string, depth: number): readonly Tree[] {
	if (depth > deepest) return [];
	return children(parent, 'navPoint').map(point => ({
		title: textOf(child(point, 'navLabel', 'text')),
		...resolvePath(base, attribute(child(point, 'content'), 'src')),
		below: readPoints(point, base, depth + 1),
	}));
}
