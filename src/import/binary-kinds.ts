import type {Imported, ImportOptions} from './imported.ts';

/** What is not read as one text: packed, or in a notation of its own. */
export type BinaryKind = 'epub' | 'mhtml' | 'docx' | 'fictionbook' | 'mobi' | 'wordpress';

/** Reads bytes of one kind; throws a sentence when they are damaged. */
export type ImportBytes = (bytes: Uint8Array, options: ImportOptions) => Promise<Imported>;

/** The readers, each loaded when the first of its kind is read. */
export const binaryKinds: Readonly<Record<BinaryKind, () => Promise<ImportBytes>>> = {
	epub: async () => (await import('./epub/import-epub.ts')).importEpub,
	docx: async () => (await import('./docx/import-docx.ts')).importDocx,
	fictionbook: async () => (await import('./fictionbook/import-fictionbook.ts')).importFictionBook,
	mobi: async () => (await import('./mobi/import-mobi.ts')).importMobi,
	wordpress: async () => (await import('./wordpress/export/import-export.ts')).importExport,
	mhtml: async () => (await import('./mhtml/import-mhtml.ts')).importMhtml,
};
