import {type Files, nameIn, readText, resolvePath} from './files.ts';
import {type Metadata, readMetadata} from './metadata.ts';
import {attribute, child, children, parseXml, type XmlNode} from './xml.ts';

/** A file of a book that its manifest lists. */
export interface Item {
	/** Its entry in the archive, or the name that the manifest has for what is not there. */
	readonly path: string;
	readonly type: string;
	readonly properties: string;
}

/** What the package document says (EPUB 3.3, section 5; OPF 2.0.1). */
export interface Package extends Metadata {
	/** The texts in reading order, each once. */
	readonly spine: readonly Item[];
	/** Texts that are read only where something refers to them: notes, answers. */
	readonly aside: readonly Item[];
	/** The navigation document and the NCX, the first that has entries counts. */
	readonly navigation: readonly Item[];
	/** What the guide of EPUB 2 says of texts: path to type. */
	readonly guide: ReadonlyMap<string, string>;
}

/** Reads the package of a book. Throws a sentence when there is none. */
export async function readPackage(files: Files): Promise<Package> {
	const path = await findPackage(files);
	const root = child(parseXml(await readText(files, path)), 'package');
	if (!root) throw new Error('it has no package document');
	const items = readManifest(root, path, files);
	const spine = child(root, 'spine');
	const refs = children(spine, 'itemref').flatMap(ref => {
		const item = items.get(attribute(ref, 'idref'));
		return item ? [{item, isLinear: attribute(ref, 'linear') !== 'no'}] : [];
	});
	const linear = once(refs.filter(({isLinear}) => isLinear).map(({item}) => item));
	const others = once(refs.map(({item}) => item)).filter(item => !linear.includes(item));
	return {
		...readMetadata(child(root, 'metadata')),
		spine: linear.length > 0 ? linear : others,
		aside: linear.length > 0 ? others : [],
		navigation: once(
			[
				[...items.values()].find(({properties}) => /\bnav\b/.test(properties)),
				items.get(attribute(spine, 'toc')),
				[...items.values()].find(({type}) => type === 'application/x-dtbncx+xml'),
			].filter(item => item !== undefined),
		),
		guide: new Map(
			children(child(root, 'guide'), 'reference').map(reference => [
				located(files, path, attribute(reference, 'href')),
				attribute(reference, 'type'),
			]),
		),
	};
}

/** The container names it; a book that was packed anew without one has it all the same. */
async function findPackage(files: Files): Promise<string> {
	const container = parseXml(await readText(files, 'META-INF/container.xml'));
	const path = attribute(child(container, 'container', 'rootfiles', 'rootfile'), 'full-path');
	return nameIn(files, path) ?? [...files.keys()].find(name => /\.opf$/i.test(name)) ?? path;
}

/** A text stands in the spine once (EPUB 3.3, section 5.7.4), however often a file names it. */
function once(items: readonly Item[]): readonly Item[] {
	return [...new Map(items.map(item => [item.path, item])).values()];
}

function located(files: Files, base: string, reference: string): string {
	const {path} = resolvePath(base, reference);
	return nameIn(files, path) ?? path;
}

function readManifest(root: XmlNode, base: string, files: Files): ReadonlyMap<string, Item> {
	return new Map(
		children(child(root, 'manifest'), 'item').map(item => [
			attribute(item, 'id'),
			{
				path: located(files, base, attribute(item, 'href')),
				type: attribute(item, 'media-type'),
				properties: attribute(item, 'properties'),
			},
		]),
	);
}
