import {parseDate} from '../../core/story-format/parse-date.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {plainForm} from '../boilerplate/measure.ts';
import {dropHidden, stylesOf} from '../html/hidden.ts';
import {dropPageNumbers} from '../html/page-numbers.ts';
import {parsePage} from '../html/parse.ts';
import {applyStyles} from '../html/styles.ts';
import {toMarkdown} from '../html/to-markdown.ts';
import {type Imported, type ImportOptions, refuse} from '../imported.ts';
import {divideAtHeadings} from './divide-at-headings.ts';
import {takeNotes} from './footnotes.ts';
import {joinPieces, makeStories, titleOf} from './make-stories.ts';
import type {Metadata} from './metadata.ts';

/** A rule and stars around it are one scene's end. */
const breaks = /^\* \* \*(?:\n\n\* \* \*)+$/gm;
/** Title, subtitle, authors, date. */
const mostFront = 6;

/** Nothing is known of a document until it says something of itself. */
export const unknown: Metadata = {
	title: '',
	authors: [],
	lang: undefined,
	identifier: undefined,
	date: undefined,
	subjects: [],
	series: undefined,
};

/** A document that has been made into one page of HTML. */
export interface BookPage {
	readonly html: string;
	readonly metadata: Metadata;
	/** What could not be read, in sentences. */
	readonly doubts?: readonly SafeText[];
}

/** Makes stories of a document: notes taken out, divided at its headings where it has several. */
export function importDocument(
	{html, metadata, doubts = []}: BookPage,
	{name, one}: ImportOptions,
): Imported {
	const document = parsePage(html);
	const styles = stylesOf(document);
	const hidden = dropHidden(document, styles);
	applyStyles(document, styles);
	dropPageNumbers(document);
	const notes = takeNotes([{path: '', document}]);
	const front = takeFront(toMarkdown(document.body).replace(breaks, '* * *'), metadata);
	const divided = joinPieces(divideAtHeadings(front.markdown, metadata.title));
	const pieces = divided.filter(({text}) => text !== '');
	if (pieces.length === 0) return refuse(words.import.hasNoText(sanitiseLine(name)));
	const removed = [
		...hidden.map(text => ({line: 0, rule: 'hidden', text: sanitise(text)})),
		...divided
			.filter(({text}) => text === '')
			.map(piece => ({line: 0, rule: 'empty', text: titleOf(piece)})),
	];
	const known = {...metadata, date: metadata.date ?? front.date};
	const stories = makeStories(pieces, notes, known, removed, name, one === true);
	// A letter is no book: only what has chapters is one.
	const isBook = pieces.length > 1;
	return {
		stories: stories.map((story, index) => ({
			...story,
			categories: isBook ? story.categories : [],
			doubts: index === 0 ? doubts : [],
		})),
	};
}

/** The author and the date below a title, which the document says of itself anyhow. */
function takeFront(
	markdown: string,
	{title, authors}: Metadata,
): {readonly markdown: string; readonly date: string | undefined} {
	const names = [title, ...authors].map(plainForm).filter(Boolean);
	const blocks = markdown.split('\n\n');
	let date: string | undefined;
	let at = 0;
	for (; at < Math.min(blocks.length, mostFront); at++) {
		const block = (blocks[at] ?? '').replace(/^#+ |[*_]/g, '').trim();
		const isDate = at > 0 && date === undefined && parseDate(block) !== undefined;
		if (isDate) date = block;
		else if (!names.includes(plainForm(block))) break;
	}

	return {markdown: blocks.slice(at).join('\n\n'), date};
}
