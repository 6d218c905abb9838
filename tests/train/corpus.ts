import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

/** The forms that a page is had in. */
export type Form = 'browser' | 'terminal' | 'html';

/** A page whose article somebody marked. */
export interface MarkedPage {
	readonly name: string;
	readonly folder: string;
	readonly article: string;
	/** Whether a program marked it: good to learn from, never to judge by. */
	readonly isSilver: boolean;
	/** Whether its title is told beside it. */
	readonly hasFacts: boolean;
}

/**
 * The pages of a folder: a folder each, with `article.txt` and the page in one or more forms; none
 * where the folder is not there.
 */
export function readPages(folder: string, isSilver: boolean): readonly MarkedPage[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.sort()
		.filter(name => existsSync(join(folder, name, 'article.txt')))
		.map(name => ({
			name,
			folder: join(folder, name),
			article: readFileSync(join(folder, name, 'article.txt'), 'utf8'),
			isSilver,
			hasFacts: existsSync(join(folder, name, 'facts.json')),
		}));
}

/** The bytes of a page in a form, or undefined when it is not there. */
export function pageBytes({folder}: MarkedPage, form: Form): Uint8Array | undefined {
	const path = join(folder, form === 'html' ? 'page.html.gz' : `${form}.txt`);
	if (!existsSync(path)) return undefined;
	const bytes = readFileSync(path);
	return form === 'html' ? gunzipSync(bytes) : bytes;
}
