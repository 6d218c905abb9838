import type {Imported, ImportOptions} from './imported.ts';

/** What is not read as one text: packed, or in a notation of its own. */
export type BinaryKind =
	| 'epub'
	| 'mhtml'
	| 'docx'
	| 'fictionbook'
	| 'mobi'
	| 'opendocument'
	| 'rtf'
	| 'wordpress';

/** Reads bytes of one kind; throws a sentence when they are damaged. */
export type ImportBytes = (
	bytes: Uint8Array,
	options: ImportOptions,
) => Promise<Imported> | Imported;

/** The readers, each loaded when the first of its kind is read. */
export const binaryKinds: Readonly<Record<BinaryKind, () => Promise<ImportBytes>>> = {
	epub: async () => (await import('./epub/import-epub.ts')).importEpub,
	docx: async () => (await import('./docx/import-docx.ts')).importDocx,
	fictionbook: async () => (await import('./fictionbook/import-fictionbook.ts')).importFictionBook,
	opendocument: async () =>
		(await import('./opendocument/import-opendocument.ts')).importOpenDocument,
	rtf: async () => (await import('./rtf/import-rtf.ts')).importRtf,
	mobi: async () => (await import('./mobi/import-mobi.ts')).importMobi,
	wordpress: async () => (await import('./wordpress/export/import-export.ts')).importExport,
	mhtml: async () => (await import('./mhtml/import-mhtml.ts')).importMhtml,
};
