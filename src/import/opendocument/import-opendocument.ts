import {strFromU8} from 'fflate';
import {decodeBytes} from '../../core/text/decode/decode-bytes.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {readText} from '../epub/files.ts';
import {importDocument, unknown} from '../epub/import-document.ts';
import type {Metadata} from '../epub/metadata.ts';
import {readZip} from '../epub/read-zip.ts';
import {child, children, parseXml, textOf, type XmlNode} from '../epub/xml.ts';
import {type Imported, type ImportOptions, refuse} from '../imported.ts';
import {readStyles} from './styles.ts';
import {toHtml} from './to-html.ts';
import {findElement, parseTree} from './tree.ts';

/** Parts of a document, as XML. */
interface Parts {
	readonly content: string;
	readonly styles: string;
	readonly meta: string;
	/** A document inside it, a formula, by its name. */
	readonly inside: (name: string) => string;
}

/**
 * Reads a text of OpenDocument (ISO/IEC 26300; LibreOffice, Google, Pandoc): `.odt`, or all in one
 * file, `.fodt`. Throws a sentence for a broken one.
 */
export async function importOpenDocument(
	bytes: Uint8Array,
	options: ImportOptions,
): Promise<Imported> {
	const parts = bytes[0] === 0x50 ? await unpack(bytes) : await flat(bytes);
	if (!parts) return refuse(words.import.hasPassword(sanitiseLine(options.name)));
	const content = parseTree(parts.content);
	const text = findElement(content, 'office:text');
	if (!text) throw new Error('it holds no text');
	const styles = readStyles([parseTree(parts.styles), content]);
	const {html, title} = toHtml(text, styles, parts.inside);
	const metadata = readMeta(parts.meta);
	return importDocument({html, metadata: {...metadata, title: metadata.title || title}}, options);
}

/** The parts of a packed document; undefined where a password is needed for them. */
async function unpack(bytes: Uint8Array): Promise<Parts | undefined> {
	const files = readZip(bytes, /\.xml$|^encrypted-package$/);
	const manifest = await readText(files, 'META-INF/manifest.xml');
	if (files.has('encrypted-package') || /<(?:\w+:)?encryption-data\b/.test(manifest))
		return undefined;
	return {
		content: await readText(files, 'content.xml'),
		styles: await readText(files, 'styles.xml'),
		meta: await readText(files, 'meta.xml'),
		inside(name) {
			const found = files.get(`${name.replace(/^\.\//, '')}/content.xml`);
			return found ? strFromU8(found) : '';
		},
	};
}

async function flat(bytes: Uint8Array): Promise<Parts> {
	const {text} = await decodeBytes(bytes);
	const meta = /<office:meta\b[\s\S]*?<\/office:meta>/.exec(text)?.[0] ?? '';
	return {content: text, styles: '', meta, inside: () => ''};
}

/** OpenDocument 1.3 part 3, section 4.3. When a file was made says nothing of its text. */
function readMeta(xml: string): Metadata {
	const root = parseXml(xml);
	const meta = child(root, 'document-meta', 'meta') ?? child(root, 'meta');
	const texts = (name: string) => children(meta, name).map(textOf).filter(Boolean);
	const [author = ''] = [...texts('initial-creator'), ...texts('creator')];
	return {
		...unknown,
		title: textOf(child(meta, 'title') as XmlNode | undefined),
		authors: author.split(/\s*;\s*/).filter(Boolean),
		lang: texts('language')[0],
		subjects: texts('keyword'),
	};
}
