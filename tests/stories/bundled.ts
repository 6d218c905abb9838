import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parse} from 'yaml';
import type {Comment, StoryHead} from '../../src/core/collection/story.ts';
import {readWholeAt} from '../../src/disk/folder/read-story.ts';
import {readCollection} from '../disk/folder/read-whole-collection.ts';

/** The folder of the bundled collection. */
export const folder = join(import.meta.dirname, '../../stories');

/** A bundled story or page as the program reads it. */
export interface Piece {
	/** Its name in messages: the file's, without date and ending. */
	readonly slug: string;
	/** The date in the file's name; empty for a page. */
	readonly fileDate: string;
	readonly head: StoryHead;
	readonly excerpt: string;
	readonly body: string;
	readonly comments: readonly Comment[];
}

/** What collection.yml allows. */
interface Lists {
	readonly authors: readonly string[];
	readonly tags: readonly string[];
}

async function readPiece(head: StoryHead): Promise<Piece> {
	const read = await readWholeAt(head.path);
	if (read.kind === 'problem') throw new Error(read.problem.message);
	const file = read.story;
	const [, fileDate = '', slug = ''] =
		/^(\d{4}-\d\d-\d\d)?-?(.*)\.md$/.exec(basename(head.path)) ?? [];
	return {
		slug,
		fileDate,
		head,
		excerpt: file.facts.excerpt(),
		body: file.body,
		comments: file.comments,
	};
}

const afterAll = {year: 2026, month: 1, day: 1, seconds: 0};

/** The bundled collection, read on a day after its last story. */
export const collection = await readCollection(folder, {today: afterAll});
/** Its stories, oldest first. */
export const stories = await Promise.all(collection.stories.toReversed().map(readPiece));
export const pages = await Promise.all(collection.pages.map(readPiece));
export const lists: Lists = parse(readFileSync(join(folder, 'collection.yml'), 'utf8'));

/** Prose alone: no code, no tables, no front matter. */
export function proseOf(markdown: string): string {
	return markdown
		.replace(/^```[\s\S]*?^```/gm, '')
		.replace(/`[^`\n]*`/g, '')
		.replace(/^\|.*\|$/gm, '');
}

/** Sentences of at least so many words, their words alone in lower case. */
export function sentencesOf(markdown: string, least: number): Set<string> {
	const paragraphs = proseOf(markdown)
		.replace(/^> ?/gm, '')
		.split(/\n\s*\n/);
	const sentences = paragraphs.flatMap(paragraph => paragraph.split(/(?<=[.!?…:])[”’)*]*\s|[“”]/));
	const words = sentences.map(each => each.toLowerCase().match(/[\p{L}\p{M}\p{N}’]+/gu) ?? []);
	return new Set(words.filter(each => each.length >= least).map(each => each.join(' ')));
}
