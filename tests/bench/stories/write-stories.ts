import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildEpub} from '../../import/build-epub.ts';
import {type Chance, makeChance} from './chance.ts';
import {makeAuthor, makeParagraph, makeSentence, makeTitle, type Piece, tell} from './prose.ts';
import {words} from './words.ts';

const marks = {heading: '## ', paragraph: '', quote: '> ', break: '* * *'} as const;
const day = 86_400_000;
const newest = Date.UTC(2026, 0, 1);

/** Writes one story as Markdown with a head. */
export function writeStory(path: string, length: number, seed: number): void {
	const text = [...tell(length, seed)].map(({kind, text}) => `${marks[kind]}${text}`).join('\n\n');
	writeFileSync(path, `${makeHead(makeChance(seed), 0).head}${text}\n`);
}

/** Writes the same story as HTML, for a browser. */
export function writePage(path: string, length: number, seed: number): void {
	const body = [...tell(length, seed)].map(toHtml).join('\n');
	writeFileSync(path, `<!DOCTYPE html><meta charset="utf-8"><title>Story</title>\n${body}\n`);
}

/** Writes the same story as a book, a text for each chapter. */
export function writeBook(path: string, length: number, seed: number): void {
	const chapters: string[] = [];
	for (const piece of tell(length, seed)) {
		if (piece.kind === 'heading' || chapters.length === 0) chapters.push('');
		chapters[chapters.length - 1] += `${toHtml(piece)}\n`;
	}

	const texts = chapters.map((body, index) => ({name: `c${index}.xhtml`, body}));
	const contents = texts.map(({name}, index) => {
		return `<li><a href="text/${name}">Chapter ${index + 1}</a></li>`;
	});
	const metadata = '<dc:title>A Long Book</dc:title><dc:language>en</dc:language>';
	writeFileSync(path, buildEpub({version: 3, metadata, contents: contents.join(''), texts}));
}

function toHtml({kind, text}: Piece): string {
	const inner = text
		.replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
		.replaceAll(/\*(.+?)\*/g, '<em>$1</em>');
	switch (kind) {
		case 'heading':
			return `<h2>${inner}</h2>`;
		case 'paragraph':
			return `<p>${inner}</p>`;
		case 'quote':
			return `<blockquote><p>${inner}</p></blockquote>`;
		case 'break':
			return '<hr>';
	}
}

/**
 * Writes a collection of so many stories, in a folder a category. Their paragraphs come from a pool
 * made once, so that a hundred thousand take a minute.
 */
export function writeCollection(folder: string, count: number, seed: number): void {
	const chance = makeChance(seed);
	const pool = Array.from({length: 2000}, () => makeParagraph(chance));
	for (const category of words.categories) mkdirSync(join(folder, category), {recursive: true});
	for (let number = 0; number < count; number++) {
		const {head, category} = makeHead(chance, number);
		const body = Array.from({length: 6 + chance.below(20)}, () => chance.pick(pool));
		writeFileSync(join(folder, category, `${number}.md`), `${head}${body.join('\n\n')}\n`);
	}
}

/** Writes the same number of short stories as one RSS 2.0 feed, for a feed reader. */
export function writeFeed(path: string, count: number, seed: number): void {
	const chance = makeChance(seed);
	const items = Array.from({length: count}, (_, number) => {
		const date = new Date(newest - (number % 9000) * day).toUTCString();
		const text = Array.from({length: 16}, () => `&lt;p&gt;${makeParagraph(chance)}&lt;/p&gt;`);
		return `<item><title>${makeTitle(chance)}</title><guid>story-${number}</guid><pubDate>${date}</pubDate><description>${text.join('')}</description></item>\n`;
	});
	writeFileSync(
		path,
		`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Stories</title><link>http://localhost/</link><description>Stories</description>\n${items.join('')}</channel></rss>\n`,
	);
}

function makeHead(chance: Chance, number: number): {head: string; category: string} {
	const category = chance.pick(words.categories);
	const tags = new Set(Array.from({length: 1 + chance.below(3)}, () => chance.pick(words.tags)));
	const date = new Date(newest - (number % 9000) * day).toISOString().slice(0, 10);
	const head = `---
title: "${makeTitle(chance)}"
date: ${date}
author: ${makeAuthor(chance)}
categories: [${category}]
tags: [${[...tags].join(', ')}]
summary: >-
  ${makeSentence(chance)}
---

`;
	return {head, category};
}
