import type {Imported, ImportOptions} from './imported.ts';

/** What is not read as one text: packed, or in a notation of its own. */
export type BinaryKind = 'epub' | 'mhtml';

/** Reads bytes of one kind; throws a sentence when they are damaged. */
export type ImportBytes = (bytes: Uint8Array, options: ImportOptions) => Promise<Imported>;

/** The readers, each loaded when the first of its kind is read. */
export const binaryKinds: Readonly<Record<BinaryKind, () => Promise<ImportBytes>>> = {
	epub: async () => (await import('./epub/import-epub.ts')).importEpub,
	mhtml: async () => (await import('./mhtml/import-mhtml.ts')).importMhtml,
};
