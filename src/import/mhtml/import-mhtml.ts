import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {importHtml} from '../html/import-html.ts';
import {type Imported, type ImportOptions, refuse} from '../imported.ts';
import {unpackMhtml} from './unpack.ts';

/** Reads a page that was saved as one file (`.mhtml`, `.mht`), as the page that is in it. */
export async function importMhtml(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
	const page = await unpackMhtml(bytes);
	if (!page) return refuse(words.import.hasNoPage(sanitiseLine(options.name)));
	const from = page.location;
	const html = page.text.replace(/\r\n?/g, '\n');
	return importHtml(html, from === undefined ? options : {...options, from});
}
