import type {Head} from './head.ts';

/** A line of the block, with the indented lines that go on with it. */
const field = /%(?:[ \t]+(.*)|[ \t]*)\n?((?:[ \t]+\S.*\n?)*)/y;

/**
 * Pandoc's title block (its manual, "Extension: pandoc_title_block"): up to three fields that
 * begin with `%` at the very beginning of a text, for title, authors and date.
 */
export function findTitleBlock(text: string, opened: string, start: number): Head | undefined {
	if (!/^%[ \t]+\S/.test(opened)) return undefined;
	const lines: string[] = [];
	let end = 0;
	while (lines.length < 3 && opened[end] === '%') {
		field.lastIndex = end;
		const [whole, words = '', more = ''] = field.exec(opened) ?? [];
		if (whole === undefined || whole === '') break;
		lines.push(`${words}${more === '' ? '' : `\n${more}`}`);
		end += whole.length;
	}

	if (!/^[ \t]*(?:\n|$)/.test(opened.slice(end, end + 200))) return undefined;
	return {dialect: 'titleBlock', head: lines.join('\u0000'), body: text.slice(start + end)};
}

/** Authors stand apart by semicolons or on lines of their own. */
export function readTitleBlock(head: string): Readonly<Record<string, unknown>> {
	const [title = '', authors = '', date = ''] = head.split('\u0000');
	const names = authors.split(/\s*(?:;|\n)\s*/).map(name => name.trim());
	return {
		title: title.replace(/\s+/g, ' ').trim(),
		authors: names.filter(name => name !== ''),
		date: date.trim(),
	};
}
