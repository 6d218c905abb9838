import {decodeBytes} from '../../core/text/decode/decode-bytes.ts';
import {importDocument, unknown} from '../epub/import-document.ts';
import type {Metadata} from '../epub/metadata.ts';
import {readZip} from '../epub/read-zip.ts';
import {attribute, child, children, parseXml, textOf, type XmlNode} from '../epub/xml.ts';
import type {Imported, ImportOptions} from '../imported.ts';
import {toHtml} from './to-html.ts';

/** Reads a FictionBook (`.fb2`, or one packed as `.fb2.zip`). Throws a sentence for a broken one. */
export async function importFictionBook(
	bytes: Uint8Array,
	options: ImportOptions,
): Promise<Imported> {
	const {text: xml} = await decodeBytes(unpack(bytes));
	const from = xml.search(/<description\b/i);
	const to = xml.indexOf('</description>', from);
	const description =
		from < 0 || to < 0 ? undefined : child(parseXml(xml.slice(from, to + 14)), 'description');
	return importDocument({html: toHtml(xml), metadata: readDescription(description)}, options);
}

function unpack(bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
	const [book] = [...readZip(bytes, /\.fb2$/i).values()];
	if (!book) throw new Error('no FictionBook is in it');
	return book;
}

/** FictionBook 2.1, `title-info` and `document-info`. */
function readDescription(description: XmlNode | undefined): Metadata {
	const info = child(description, 'title-info');
	const sequence = child(info, 'sequence');
	const position = Number(attribute(sequence, 'number'));
	const date = child(info, 'date');
	const series = attribute(sequence, 'name');
	return {
		...unknown,
		title: textOf(child(info, 'book-title')),
		authors: children(info, 'author').map(nameOf).filter(Boolean),
		lang: textOf(child(info, 'lang')) || undefined,
		identifier: textOf(child(description, 'document-info', 'id')) || undefined,
		date: attribute(date, 'value') || textOf(date) || undefined,
		subjects: children(info, 'genre')
			.map(textOf)
			.filter(genre => genre !== '' && genre !== 'unrecognised'),
		series:
			series === ''
				? undefined
				: {
						name: series,
						position: Number.isInteger(position) && position > 0 ? position : undefined,
					},
	};
}

function nameOf(author: XmlNode): string {
	const part = (name: string) => textOf(child(author, name));
	const name = [part('first-name'), part('middle-name'), part('last-name')]
		.filter(Boolean)
		.join(' ');
	return name === '' ? part('nickname') : name;
}
