import {beginRuns, escapeHtml, plain} from '../html/runs.ts';
import {elementsAround, joinParagraphs} from '../html/style-names.ts';
import type {Item, RichText, Run} from './document.ts';
import {kindOf} from './kinds.ts';
import {beginLists, listItemOf} from './lists.ts';
import {findUsual, type Paragraph} from './usual.ts';

/** Writes a text as HTML, its notes at the end. */
export function toHtml(text: RichText): string {
	const usual = findUsual(text);
	const writeParagraph = (paragraph: Paragraph): string => {
		const {kind, level} = kindOf(paragraph, text, usual);
		if (kind === 'rule') return '<hr>';
		const html = writeRuns(paragraph.runs, kind === 'heading' || kind === 'title', kind === 'pre');
		if (html.trim() === '') return '';
		const [open, close] =
			kind === 'heading' ? [`<h${level}>`, `</h${level}>`] : elementsAround[kind];
		return open + html + close;
	};

	const write = (items: readonly Item[]): string =>
		joinParagraphs(writeItems(items, writeParagraph));
	const notes = text.notes.map((note, index) => {
		// The space behind the note's own number.
		const words = write(note).replace(/^(<\w+>)[\s\u00a0]+/, '$1');
		return `<aside id="note-${index}">${words}</aside>`;
	});
	return write(text.items) + notes.join('');
}

/** Paragraphs, and the lists and tables that they make. */
function writeItems(items: readonly Item[], writeParagraph: (one: Paragraph) => string): string {
	const html: string[] = [];
	const lists = beginLists();
	let cell = '';
	let row: string[] = [];
	let rows: string[] = [];
	const endTable = (): void => {
		if (cell !== '') row.push(cell);
		if (row.length > 0) rows.push(writeRow(row));
		if (rows.length > 0) html.push(`<table>${rows.join('')}</table>`);
		[cell, row, rows] = ['', [], []];
	};

	for (const item of items) {
		if (item.kind === 'cell') {
			row.push(cell);
			cell = '';
		} else if (item.kind === 'row') {
			rows.push(writeRow(row));
			row = [];
		} else if (item.layout.isInTable) {
			html.push(lists.end());
			cell += writeParagraph(item);
		} else {
			const listed = listItemOf(item);
			const isEmpty = item.runs.every(({text, note}) => text.trim() === '' && note === undefined);
			if (isEmpty) continue;
			endTable();
			html.push(
				listed
					? lists.item(listed, writeRuns(listed.runs, false, false))
					: lists.end() + writeParagraph(item),
			);
		}
	}

	endTable();
	return html.join('') + lists.end();
}

function writeRow(cells: readonly string[]): string {
	return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}

/** The letters of a paragraph: a heading is bold anyhow, and what is preformatted keeps its spaces. */
function writeRuns(runs: readonly Run[], isHeading: boolean, isPre: boolean): string {
	const written = beginRuns();
	for (const {text, letters, note} of runs) {
		const {marks, isHidden, link} = letters;
		if (note !== undefined) {
			const number = note + 1;
			written.add(`<a epub:type="noteref" href="#note-${note}">${number}</a>`, plain);
			continue;
		}

		const words = escapeHtml(text).replaceAll('\n', isPre ? '\n' : '<br>');
		const html = isHidden ? `<span hidden>${words}</span>` : words;
		const linked = link === undefined ? html : `<a href="${escapeAddress(link)}">${html}</a>`;
		const set = isPre ? plain : {...marks, isBold: marks.isBold && !isHeading};
		written.add(linked, set);
	}

	return written.end();
}

function escapeAddress(address: string): string {
	return address.replace(/["<>]/g, encodeURIComponent);
}
