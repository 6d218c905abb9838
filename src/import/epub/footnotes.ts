import type {Document, Element} from '../html/dom.ts';
import {toMarkdown} from '../html/to-markdown.ts';
import {resolvePath} from './files.ts';
import {elementById} from './ids.ts';

/** Private-use characters around a label: Markdown's brackets would be escaped on the way. */
const open = '\ue000';
const close = '\ue001';
const marked = new RegExp(`${open}(\\d+)${close}`, 'g');

/** A text of a book while it is read. */
export interface Chapter {
	readonly path: string;
	readonly document: Document;
}

/** Notes of a book by number, in Markdown. */
export type Notes = ReadonlyMap<number, string>;

/**
 * Takes the notes out of all texts of a book and leaves a mark where they are referred to. A
 * reference says that it is one (`epub:type`, ARIA), or the note leads back to it.
 */
export function takeNotes(chapters: readonly Chapter[]): Notes {
	const byPath = new Map(chapters.map(chapter => [chapter.path, chapter.document]));
	const targets = new Map<Element, number>();
	for (const {path, document} of chapters) {
		for (const link of [...document.querySelectorAll('a[href*="#"]')]) {
			const note = findNote(link, path, byPath);
			if (!note) continue;
			const number = targets.get(note) ?? targets.size + 1;
			targets.set(note, number);
			const holder = link.closest('sup') ?? link;
			holder.before(`${open}${number}${close}`);
			holder.remove();
		}
	}

	return new Map([...targets].map(([note, number]) => [number, writeNote(note)]));
}

function findNote(
	link: Element,
	from: string,
	byPath: ReadonlyMap<string, Document>,
): Element | undefined {
	const {path, fragment} = resolvePath(from, link.getAttribute('href') ?? '');
	const document = byPath.get(path);
	if (!document || fragment === '') return undefined;
	const found = elementById(document, fragment);
	const note = found?.closest('aside,li,p,dd,div');
	if (!found || !note || note.contains(link)) return undefined;
	if (isReference(link)) return note;
	return looksSo(link) && leadsBack(note, link) ? note : undefined;
}

/** The files in which the notes of these texts may stand. */
export function notePaths(chapters: readonly Chapter[]): readonly string[] {
	const links = chapters.flatMap(({path, document}) =>
		[...document.querySelectorAll('a[href*="#"]')]
			.filter(link => isReference(link) || looksSo(link))
			.map(link => resolvePath(path, link.getAttribute('href') ?? '').path),
	);
	return [...new Set(links)];
}

function looksSo(link: Element): boolean {
	return /^[[(]?(?:\d{1,4}|[*†‡§]+|[a-z])[\])]?$/.test(link.textContent?.trim() ?? '');
}

function isReference(link: Element): boolean {
	return (
		/\bnoteref\b/.test(link.getAttribute('epub:type') ?? '') ||
		link.getAttribute('role') === 'doc-noteref'
	);
}

function leadsBack(note: Element, link: Element): boolean {
	const id = link.getAttribute('id') ?? link.parentElement?.getAttribute('id') ?? '';
	return (
		id !== '' &&
		[...note.querySelectorAll('a[href]')].some(back =>
			back.getAttribute('href')?.endsWith(`#${id}`),
		)
	);
}

/** The words of a note without the link that leads back; the note itself goes from its text. */
function writeNote(note: Element): string {
	for (const back of [...note.querySelectorAll('a[href*="#"]')]) {
		if (/^[\s\W\d]*$|^(?:back|return)$/iu.test(back.textContent ?? '')) back.remove();
	}

	const words = toMarkdown(note).replace(/^[\d*†‡§.)\]\\]+\s+/u, '');
	note.remove();
	return words;
}

/** Markdown with its marks as references, and the notes that it refers to below. */
export function withNotes(markdown: string, notes: Notes): string {
	const used = [...new Set([...markdown.matchAll(marked)].map(([, number]) => Number(number)))];
	const text = markdown.replace(marked, '[^$1]');
	const definitions = used.map(
		number => `[^${number}]: ${(notes.get(number) ?? '').replace(/\n(?=.)/g, '\n    ')}`,
	);
	return [text, ...definitions].join('\n\n');
}
