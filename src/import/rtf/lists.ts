import type {Run} from './document.ts';
import type {Paragraph} from './usual.ts';

/** An item of a list: what is written before it, how far it is moved in, and its words. */
export interface ListItem {
	/** Its number; undefined where a sign stands before it. */
	readonly number: number | undefined;
	readonly indent: number;
	readonly runs: readonly Run[];
}

/** Before an item whose first line hangs, as programs write it that make no lists: `1.` or `•`, a tab. */
const hanging = /^\s*([•◦▪‣–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\t\s*/;

/** The item of a list that a paragraph is; undefined for any other. */
export function listItemOf(paragraph: Paragraph): ListItem | undefined {
	const {runs, layout, label} = paragraph;
	if (label !== undefined) {
		return {number: numberOf(label), indent: layout.listLevel, runs};
	}

	const [first, ...rest] = runs;
	const found = layout.firstIndent < 0 && first ? hanging.exec(first.text) : null;
	if (!first || !found) return undefined;
	const without = {...first, text: first.text.slice(found[0].length)};
	return {number: numberOf(found[1] ?? ''), indent: layout.indent, runs: [without, ...rest]};
}

/** `3.`, `(3)`, `c.`: a letter counts from 1 as a number that is not known. */
function numberOf(label: string): number | undefined {
	const digits = /\d+/.exec(label)?.[0];
	if (digits !== undefined) return Number(digits);
	return /[\p{L}]/u.test(label) ? 1 : undefined;
}

/** A list of HTML that is being written, with the lists that are open in it. */
export interface ListWriter {
	/** The HTML of an item, and of the lists that end or begin with it. */
	readonly item: (item: ListItem, html: string) => string;
	/** The ends of all lists. */
	readonly end: () => string;
}

/** Begins to write items, each deeper one in a list of its own. */
export function beginLists(): ListWriter {
	const open: Array<{readonly indent: number; readonly name: 'ol' | 'ul'}> = [];
	const closeTo = (isDone: (last: (typeof open)[number]) => boolean): string => {
		let html = '';
		for (let last = open.at(-1); last && !isDone(last); last = open.at(-1)) {
			html += `</li></${last.name}>`;
			open.pop();
		}

		return html;
	};

	return {
		item({number, indent}, words) {
			const name = number === undefined ? 'ul' : 'ol';
			const closed = closeTo(
				last => last.indent < indent || (last.indent === indent && last.name === name),
			);
			const last = open.at(-1);
			if (last?.indent === indent) return `${closed}</li><li>${words}`;
			open.push({indent, name});
			const start = number === undefined || number === 1 ? '' : ` start="${number}"`;
			return `${closed}<${name}${start}><li>${words}`;
		},
		end: () => closeTo(() => false),
	};
}
