import type {Removed} from '../../core/collection/removed.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {unwrapGutenbergPage} from '../html/gutenberg-page.ts';
import {dropHidden} from '../html/hidden.ts';
import {dropPageNumbers} from '../html/page-numbers.ts';
import {parsePage} from '../html/parse.ts';
import {applyStyles, readStyles, type Styles} from '../html/styles.ts';
import {textBlocks} from '../html/text-blocks.ts';
import {type Files, readText} from './files.ts';
import type {Chapter} from './footnotes.ts';
import {skippedMatter} from './matter.ts';
import type {OpenedBook} from './open-epub.ts';
import type {Item, Package} from './read-package.ts';
import {withoutDoctype} from './xml.ts';

/** The texts of a book, and what of them is none of it. */
export interface Chapters {
	readonly chapters: readonly Chapter[];
	/** Texts that are read only where others refer to them. */
	readonly aside: readonly Chapter[];
	readonly removed: readonly Removed[];
	/** A sentence for each text that cannot be had. */
	readonly doubts: readonly SafeText[];
}

/** What is found while the texts are read, in their order. */
interface Reading {
	readonly files: Files;
	readonly info: Package;
	readonly locked: ReadonlySet<string>;
	readonly styles: Styles;
	readonly removed: Removed[];
	readonly doubts: SafeText[];
}

/** Reads the texts of a book in their order. */
export async function readChapters(
	{files, info, locked}: OpenedBook,
	onProgress: (fraction: number) => void,
): Promise<Chapters> {
	const reading: Reading = {
		files,
		info,
		locked,
		styles: await readSheets(files),
		removed: [],
		doubts: [],
	};
	let chapters: Chapter[] = [];
	let hasEnded = false;
	for (const [index, item] of info.spine.entries()) {
		onProgress(index / info.spine.length);
		const chapter = await readChapter(reading, item);
		if (!chapter) continue;
		const {begins, ends, removed} = unwrapGutenbergPage(chapter.document);
		reading.removed.push(...removed.map(text => remove('licence', text)));
		if (begins) {
			for (const above of chapters) removeAll(reading, above, 'header');
			chapters = [];
		}

		if (hasEnded) removeAll(reading, chapter, 'licence');
		else if (hasWords(chapter) || removed.length === 0) chapters.push(chapter);
		hasEnded ||= ends;
	}

	const aside = await readAside(reading);
	return {chapters, aside, removed: reading.removed, doubts: reading.doubts};
}

async function readAside(reading: Reading): Promise<readonly Chapter[]> {
	const aside: Chapter[] = [];
	for (const item of reading.info.aside) {
		const chapter = await readChapter(reading, item);
		if (chapter) aside.push(chapter);
	}

	return aside;
}

async function readSheets(files: Files): Promise<Styles> {
	const sheets: string[] = [];
	for (const name of files.keys()) {
		if (/\.css$/i.test(name)) sheets.push(await readText(files, name));
	}

	return readStyles(sheets.join('\n'));
}

/** A text as a tree without what is not shown; undefined for what is missing or passed over. */
async function readChapter(reading: Reading, {path}: Item): Promise<Chapter | undefined> {
	const {files, info, locked, styles, removed, doubts} = reading;
	const name = sanitiseLine(path.replace(/^.*\//, ''));
	const html = locked.has(path) ? '' : await readText(files, path);
	if (html.trim() === '') {
		const say = locked.has(path)
			? words.import.chapterIsLocked
			: files.has(path)
				? words.import.chapterIsEmpty
				: words.import.chapterIsMissing;
		doubts.push(say(name));
		return undefined;
	}

	try {
		const document = parsePage(withoutDoctype(html).replace(/<\?xml[^>]*\?>/, ''));
		removed.push(...dropHidden(document, styles).map(text => remove('hidden', text)));
		applyStyles(document, styles);
		dropPageNumbers(document);
		const chapter = {path, document};
		const rule = path === info.navigation[0]?.path ? 'toc' : skippedMatter(chapter, info.guide);
		if (rule === undefined) return chapter;
		removeAll(reading, chapter, rule);
	} catch (error) {
		// Elements nested without end, or entities of its own: the other texts may be sound.
		if (info.spine.length === 1) throw error;
		doubts.push(words.import.chapterIsBroken(name));
	}

	return undefined;
}

function hasWords({document}: Chapter): boolean {
	return /\S/.test(document.body.textContent ?? '');
}

function removeAll(reading: Reading, {document}: Chapter, rule: string): void {
	for (const text of textBlocks(document.body)) reading.removed.push(remove(rule, text));
}

function remove(rule: string, text: string): Removed {
	return {line: 0, rule, text: sanitise(text)};
}
