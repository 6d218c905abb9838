import {strFromU8, strToU8, zipSync} from 'fflate';
import {type Files, readText} from '../epub/files.ts';
import {importDocument, unknown} from '../epub/import-document.ts';
import type {Metadata} from '../epub/metadata.ts';
import {readZip} from '../epub/read-zip.ts';
import {child, children, parseXml, textOf} from '../epub/xml.ts';
import type {Imported, ImportOptions} from '../imported.ts';
import {withFormulas} from './formulas.ts';

/** What Word, LibreOffice, Google and Pandoc call their styles, where mammoth knows no better. */
const styles = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => p > em",
	"p[style-name='Author'] => p:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	"p[style-name='Block Text'] => blockquote > p:fresh",
	"p[style-name='Quotations'] => blockquote > p:fresh",
	"p[style-name='Source Code'] => pre:separator('\n')",
	"p[style-name='HTML Preformatted'] => pre:separator('\n')",
	"p[style-name='Preformatted Text'] => pre:separator('\n')",
	"p[style-name='Horizontal Line'] => hr",
	"r[style-name='Verbatim Char'] => code",
	"r[style-name='Emphasis'] => em",
	"r[style-name='Strong'] => strong",
];

/** Reads a document of Word (`.docx`, Office Open XML) by way of HTML, which mammoth makes of it. */
export async function importDocx(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
	// Our own limits of size come first: mammoth unpacks whatever it is given.
	const files = readZip(bytes, /./);
	const {default: mammoth} = await import('mammoth');
	const {value} = await mammoth.convertToHtml(
		{buffer: Buffer.from(withRulesAndFormulas(files, bytes))},
		{
			styleMap: styles,
			convertImage: mammoth.images.imgElement(async () => ({src: ''})),
		},
	);
	const core = parseXml(await readText(files, 'docProps/core.xml'));
	return importDocument({html: value, metadata: readCore(child(core, 'coreProperties'))}, options);
}

const text = 'word/document.xml';

/**
 * The document with what mammoth passes over written out: formulas in a line, and drawn rules as
 * stars, since a rule between two paragraphs is a scene's end.
 */
function withRulesAndFormulas(files: Files, bytes: Uint8Array): Uint8Array {
	const written = strFromU8(files.get(text) ?? new Uint8Array());
	const xml = withRules(withFormulas(written));
	if (xml === written) return bytes;
	const all = new Map([...files, [text, strToU8(xml)]]);
	return zipSync(Object.fromEntries(all), {level: 0});
}

function withRules(xml: string): string {
	const pieces: string[] = [];
	let from = 0;
	for (let at = xml.indexOf('o:hr="t"'); at >= 0; at = xml.indexOf('o:hr="t"', from)) {
		const start = xml.lastIndexOf('<w:pict', at);
		const end = xml.indexOf('</w:pict>', at);
		if (start < from || end < 0) break;
		pieces.push(xml.slice(from, start), '<w:t>* * *</w:t>');
		from = end + '</w:pict>'.length;
	}

	pieces.push(xml.slice(from));
	return pieces.join('');
}

/** The properties that Word keeps of a document (ECMA-376 part 2, section 11). */
function readCore(core: ReturnType<typeof child>): Metadata {
	const text = (name: string) => textOf(child(core, name));
	return {
		...unknown,
		title: text('title'),
		authors: children(core, 'creator')
			.flatMap(creator => textOf(creator).split(/\s*;\s*/))
			.filter(Boolean),
		lang: text('language') || undefined,
		subjects: text('keywords')
			.split(/\s*[,;]\s*/)
			.filter(Boolean),
	};
}
