import {decodeBytes} from '../../core/text/decode/decode-bytes.ts';
import {attribute, child, children, parseXml, textOf, type XmlNode} from './xml.ts';

/** A file of a book that its manifest lists. */
export interface Item {
	/** Its entry in the archive. */
	readonly path: string;
	readonly type: string;
	readonly properties: string;
}

/** What the package document says (EPUB 3.3, section 5; OPF 2.0.1). */
export interface Package {
	readonly title: string;
	readonly authors: readonly string[];
	readonly lang: string | undefined;
	readonly identifier: string | undefined;
	readonly date: string | undefined;
	readonly subjects: readonly string[];
	/** The texts in reading order. */
	readonly spine: readonly Item[];
	/** The navigation document or the NCX. */
	readonly navigation: Item | undefined;
	/** What the guide of EPUB 2 says of texts: path to type. */
	readonly guide: ReadonlyMap<string, string>;
}

/** The files of a book, unpacked. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads one file as text; empty when it is not there. */
export async function readText(files: Files, path: string): Promise<string> {
	const bytes = files.get(path);
	return bytes ? (await decodeBytes(bytes)).text : '';
}

/** Reads the package of a book. Throws a sentence when there is none. */
export async function readPackage(files: Files): Promise<Package> {
	const container = parseXml(await readText(files, 'META-INF/container.xml'));
	const path = attribute(child(container, 'container', 'rootfiles', 'rootfile'), 'full-path');
	const root = child(parseXml(await readText(files, path)), 'package');
	if (!root) throw new Error('it has no package document');
	const metadata = child(root, 'metadata');
	const items = readManifest(root, path);
	const spine = children(child(root, 'spine'), 'itemref').flatMap(ref => {
		const item = items.get(attribute(ref, 'idref'));
		return item && attribute(ref, 'linear') !== 'no' ? [item] : [];
	});
	const ncx = items.get(attribute(child(root, 'spine'), 'toc'));
	const navigation =
		[...items.values()].find(({properties}) => /\bnav\b/.test(properties)) ??
		ncx ??
		[...items.values()].find(({type}) => type === 'application/x-dtbncx+xml');
	const texts = (name: string) => children(metadata, name).map(textOf).filter(Boolean);
	return {
		title: texts('title')[0] ?? '',
		authors: authorsOf(metadata),
		lang: texts('language')[0],
		identifier: texts('identifier').find(text => globalName(text) !== undefined),
		date: texts('date')[0],
		subjects: texts('subject'),
		spine,
		navigation,
		guide: new Map(
			children(child(root, 'guide'), 'reference').map(reference => [
				resolvePath(path, attribute(reference, 'href')).path,
				attribute(reference, 'type'),
			]),
		),
	};
}

function readManifest(root: XmlNode, base: string): ReadonlyMap<string, Item> {
	return new Map(
		children(child(root, 'manifest'), 'item').map(item => [
			attribute(item, 'id'),
			{
				path: resolvePath(base, attribute(item, 'href')).path,
				type: attribute(item, 'media-type'),
				properties: attribute(item, 'properties'),
			},
		]),
	);
}

/** Creators that are authors: those without a role, or with the role `aut` (MARC relators). */
function authorsOf(metadata: XmlNode | undefined): readonly string[] {
	return children(metadata, 'creator')
		.filter(creator => ['', 'aut'].includes(attribute(creator, 'role')))
		.map(textOf)
		.filter(Boolean);
}

/** A path and a fragment, of a reference in a file: `../text/two.xhtml#c2`. Only names, no files. */
export function resolvePath(
	base: string,
	reference: string,
): {readonly path: string; readonly fragment: string} {
	const [path = '', fragment = ''] = decode(reference).split('#', 2);
	if (path === '') return {path: base, fragment};
	const parts = base.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}

	return {path: parts.join('/'), fragment};
}

function decode(reference: string): string {
	try {
		return decodeURIComponent(reference);
	} catch {
		return reference;
	}
}

/** A name that no other book has: an ISBN, a UUID, a URN, an address of the web. */
export function globalName(identifier: string): string | undefined {
	const text = identifier.trim();
	if (/^(?:urn:(?!calibre)|https?:\/\/)\S+$/i.test(text)) return text;
	if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
		return `urn:uuid:${text.toLowerCase()}`;
	const isbn = /^(?:isbn:?\s*)?((?:97[89][- ]?)?(?:\d[- ]?){9}[\dX])$/i.exec(text)?.[1];
	return isbn === undefined ? undefined : `urn:isbn:${isbn.replace(/[- ]/g, '')}`;
}
