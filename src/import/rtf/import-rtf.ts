import {importDocument, unknown} from '../epub/import-document.ts';
import type {Imported, ImportOptions} from '../imported.ts';
import {findTitle} from './find-title.ts';
import {readRichText} from './read.ts';
import {toHtml} from './to-html.ts';

/**
 * Reads a document of Rich Text Format (Microsoft, RTF 1.9.1), as Word, WordPad, TextEdit and
 * LibreOffice write it. Throws a sentence where its groups are too deep.
 */
export function importRtf(bytes: Uint8Array, options: ImportOptions): Imported {
	const text = readRichText(
		Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
	);
	const {title, author, keywords} = text.info;
	return importDocument(
		{
			html: toHtml(text),
			metadata: {
				...unknown,
				title: title.trim() || findTitle(text),
				authors: author.split(/\s*;\s*/).filter(Boolean),
				subjects: keywords.split(/\s*[,;]\s*/).filter(Boolean),
			},
		},
		options,
	);
}
