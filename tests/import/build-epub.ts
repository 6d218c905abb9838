import {strToU8, type Zippable, zipSync} from 'fflate';

/** A text of a book that a test builds. */
export interface BookText {
	readonly name: string;
	readonly body: string;
	/** Attributes of its `body`. */
	readonly attributes?: string;
}

/** A book that a test builds. */
export interface BookPlan {
	readonly version: 2 | 3;
	readonly metadata: string;
	readonly texts: readonly BookText[];
	/** The inside of the `toc` navigation, or of the NCX's `navMap`. */
	readonly contents: string;
	readonly guide?: string;
	/** More files, by name. */
	readonly extra?: Readonly<Record<string, string>>;
	/** Files that the book names and does not hold. */
	readonly without?: readonly string[];
}

const container = `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** Builds an EPUB in memory, so that every byte of it is our own. */
export function buildEpub(plan: BookPlan): Uint8Array {
	const navigation =
		plan.version === 3
			? '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
			: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
	const items = plan.texts.map(
		({name}, index) =>
			`<item id="t${index}" href="text/${name}" media-type="application/xhtml+xml"/>`,
	);
	const refs = plan.texts.map((_, index) => `<itemref idref="t${index}"/>`);
	const opf = `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="${plan.version}.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${plan.metadata}</metadata><manifest>${navigation}${items.join('')}</manifest><spine${plan.version === 2 ? ' toc="ncx"' : ''}>${refs.join('')}</spine>${plan.guide ?? ''}</package>`;
	const texts = plan.texts.map(({name, body, attributes = ''}) => [
		`OEBPS/text/${name}`,
		strToU8(
			`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body${attributes}>${body}</body></html>`,
		),
	]);
	const contents: [string, string] =
		plan.version === 3
			? [
					'OEBPS/nav.xhtml',
					`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="landmarks"><ol><li><a href="text/cover.xhtml">Cover</a></li></ol></nav><nav epub:type="toc"><ol>${plan.contents}</ol></nav></body></html>`,
				]
			: [
					'OEBPS/toc.ncx',
					`<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${plan.contents}</navMap></ncx>`,
				];
	const extra = Object.entries(plan.extra ?? {}).map(([name, text]) => [name, strToU8(text)]);
	const files = {
		mimetype: [strToU8('application/epub+zip'), {level: 0}],
		'META-INF/container.xml': strToU8(container),
		'OEBPS/book.opf': strToU8(opf),
		[contents[0]]: strToU8(contents[1]),
		...Object.fromEntries(texts),
		...Object.fromEntries(extra),
	};
	const held = Object.entries(files).filter(([name]) => !plan.without?.includes(name));
	return zipSync(Object.fromEntries(held) as Zippable);
}
