import {decodeBytes} from '../../core/text/decode/decode-bytes.ts';

/** The files of a book, unpacked. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The names of a book's files in the form in which two of them are compared. */
const folded = new WeakMap<Files, ReadonlyMap<string, string>>();

/**
 * The name under which a file is in the archive: the same one, else one that differs only in how
 * its accents are composed, in its case, or in a folder of all that somebody packed around it.
 */
export function nameIn(files: Files, path: string): string | undefined {
	if (files.has(path)) return path;
	let names = folded.get(files);
	if (!names) {
		names = new Map([...files.keys()].map(name => [fold(name), name]));
		folded.set(files, names);
	}

	return names.get(fold(path));
}

function fold(name: string): string {
	return name.replaceAll('\\', '/').normalize('NFC').toLowerCase();
}

/** Reads one file as text; empty when it is not there. */
export async function readText(files: Files, path: string): Promise<string> {
	const bytes = files.get(nameIn(files, path) ?? '');
	return bytes ? (await decodeBytes(bytes)).text : '';
}

/** A path and a fragment, of a reference in a file: `../text/two.xhtml#c2`. Only names, no files. */
export function resolvePath(
	base: string,
	reference: string,
): {readonly path: string; readonly fragment: string} {
	const at = reference.indexOf('#');
	const path = decode(at < 0 ? reference : reference.slice(0, at)).split('?', 1)[0] ?? '';
	const fragment = at < 0 ? '' : decode(reference.slice(at + 1));
	if (path === '') return {path: base, fragment};
	const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
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
