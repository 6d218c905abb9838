import type {Head} from './head.ts';
import {looksLikeHeaders} from './headers.ts';

/** A heading, an empty line, and a paragraph of properties, as Notion exports a page. */
const underHeading =
	/^(#[ \t]+\S.*\n[ \t]*\n)((?:[\p{L}][\p{L}\p{N} _-]{0,40}:[ \t]+\S.*\n)+)[ \t]*\n/u;
/** Lines that begin with a tab and have another behind the colon, as Day One exports an entry. */
const tabbed = /^((?:\t[\p{L}][\p{L} ]{0,40}:\t.*\n)+)[ \t]*(?:\n|$)/u;

/** Finds what programs for notes write above a text instead of front matter. */
export function findNoteHead(text: string, opened: string, start: number): Head | undefined {
	const day = tabbed.exec(opened);
	if (day?.[1]?.startsWith('\tDate:')) {
		const head = day[1].replace(/^\t/gm, '');
		return {dialect: 'headers', head, body: text.slice(start + day[1].length)};
	}

	const [whole, heading = '', head = ''] = underHeading.exec(opened) ?? [];
	if (whole === undefined || !looksLikeHeaders(head)) return undefined;
	return {dialect: 'headers', head, body: heading + text.slice(start + whole.length)};
}
