import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {splitBlocks} from '../../src/import/boilerplate/block.ts';
import type {Column} from '../../src/import/boilerplate/columns.ts';
import {
	measureText,
	measureWords,
	wordsOf,
} from '../../src/import/boilerplate/features/measure-text.ts';
import {likeness} from '../../src/import/boilerplate/features/second.ts';
import {makeSheet} from '../../src/import/boilerplate/features/sheet.ts';
import {titleNames, titleSheet} from '../../src/import/boilerplate/features/title.ts';
import type {Labelled} from '../../src/import/boilerplate/labelled.ts';
import {readPage} from '../../src/import/boilerplate/read-page.ts';
import {dropHidden} from '../../src/import/html/hidden.ts';
import {wordBlocks} from '../../src/import/html/markdown-blocks.ts';
import {measureHolders} from '../../src/import/html/measure-holders.ts';
import {measureMarkup, namesAround} from '../../src/import/html/measure-markup.ts';
import {readDomBlocks} from '../../src/import/html/page-blocks.ts';
import {parsePage} from '../../src/import/html/parse.ts';
import {htmlPlan} from './html-plan.ts';
import type {Plan} from './stack.ts';
import {textPlan} from './text-plan.ts';

const fixtures = join(import.meta.dirname, '../import/fixtures');
const lexicon = {short: new Map([['home', -1]]), long: new Map([['the', 1]])};

/** Features as they measure pages of our own; differs as soon as one of them means something else. */
export function fingerprints(): Readonly<Record<'text' | 'html' | 'title', string>> {
	const text = readFileSync(join(fixtures, 'pages/wordpress-whole.txt'), 'utf8');
	const {blocks} = readPage(splitBlocks(text), {});
	const inside = Float32Array.from(blocks, ({words}) => Math.min(1, words / 20));
	const titles = titleSheet(blocks, inside, 9, lexicon);
	return {
		text: hashOf(columnsOf(blocks, textPlan, new Map())),
		title: hashOf(titleNames.map(name => [name, titles.column(name)] as const)),
		html: markup(),
	};
}

function markup(): string {
	const html = readFileSync(join(fixtures, 'html/wordpress.html'), 'utf8');
	const document = parsePage(html);
	dropHidden(document);
	const dom = readDomBlocks(document.body);
	const {blocks} = readPage(
		wordBlocks(
			dom.map(each => each.text),
			0,
		),
		{},
	);
	const more = measureMarkup(dom, {readable: new Set(['the ferry']), inData: new Set()});
	const lengths = Float32Array.from(blocks, ({words}) => words);
	const inside = lengths.map(length => Math.min(1, length / 20));
	more.set('textInside', inside);
	for (const [name, column] of measureHolders(dom, inside, lengths)) more.set(name, column);
	const names = {short: new Map([['entry', 1]]), long: new Map([['entry', 1]])};
	for (const [name, column] of measureWords(namesAround(dom), lengths, names, 'names'))
		more.set(name, column);
	return hashOf(columnsOf(blocks, htmlPlan, more));
}

function columnsOf(
	blocks: readonly Labelled[],
	plan: Plan,
	more: ReadonlyMap<string, Column>,
): ReadonlyArray<readonly [string, Column]> {
	const words = wordsOf(blocks);
	const measured = new Map([...measureText(blocks), ...more]);
	const lengths = Float32Array.from(blocks, block => block.words);
	for (const [name, column] of measureWords(words, lengths, lexicon)) measured.set(name, column);
	const inside = lengths.map(length => Math.min(1, length / 20));
	measured.set('inside', inside).set('likeness', likeness(words, inside));
	const sheet = makeSheet(blocks.length, measured, plan.table);
	const names = new Set([...plan.plain, ...plan.ofWords, ...plan.second]);
	return [...names].map(name => [name, sheet.column(name)] as const);
}

function hashOf(columns: ReadonlyArray<readonly [string, Column]>): string {
	const hash = createHash('sha256');
	for (const [name, column] of columns)
		hash.update(`${name} ${Array.from(column, value => value.toPrecision(4)).join(' ')}\n`);
	return hash.digest('hex').slice(0, 16);
}
