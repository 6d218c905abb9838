import {isOrnament} from '../../../core/document/ornament.ts';
import type {Element, Node} from '../dom.ts';
import type {Block, Context} from './block.ts';
import {marksOf, tokensOf} from './inlines.ts';
import {writeList} from './list.ts';
import {writePreformatted} from './preformatted.ts';
import {renderLines} from './render.ts';
import {isBlock} from './shape.ts';
import {writeTable} from './table.ts';
import {settle} from './tokens.ts';
import {isStanza, writeStanza} from './verse.ts';

/** The blocks of an element's children, in order. */
export function writeBlocks(parent: Element, context: Context): readonly Block[] {
	const blocks: Block[] = [];
	let line: Node[] = [];
	const endLine = () => {
		if (line.length > 0) blocks.push(...writeLines(line, context));
		line = [];
	};

	for (const node of parent.childNodes) {
		if (!isBlock(node, context.holders)) {
			line.push(node);
			continue;
		}

		endLine();
		for (const block of writeBlock(node as Element, context)) blocks.push(block);
	}

	endLine();
	return blocks;
}

function writeBlock(element: Element, context: Context): readonly Block[] {
	const write = writers.get(element.nodeName.toUpperCase());
	if (write) return write(element, context);
	if (isStanza(element)) return [{text: writeStanza(element)}];
	const marks = marksOf(element);
	return writeBlocks(
		element,
		marks.length === 0 ? context : {...context, marks: [...context.marks, ...marks]},
	);
}

type Write = (element: Element, context: Context) => readonly Block[];

const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
	['BLOCKQUOTE', writeQuote],
	['HR', () => [{text: '* * *'}]],
	['OL', writeList],
	['UL', writeList],
	['MENU', writeList],
	['PRE', writePreformatted],
	['TABLE', writeTable],
	...[1, 2, 3, 4, 5, 6].map((level): [string, Write] => [
		`H${level}`,
		(element, context) => writeHeading(element, context, level),
	]),
]);

function writeQuote(element: Element, context: Context): readonly Block[] {
	if (isStanza(element)) return [{text: quote(writeStanza(element))}];
	const inside = joinBlocks(writeBlocks(element, context));
	return inside === '' ? [] : [{text: quote(inside)}];
}

function quote(markdown: string): string {
	return markdown.replace(/^/gm, '> ');
}

/** A heading is one line of Markdown: `CHAPTER I.<br>The Gate` is `CHAPTER I. The Gate`. */
function writeHeading(element: Element, context: Context, level: number): readonly Block[] {
	const words = writeBlocks(element, context)
		.map(({text}) => text.replace(/\\\n/g, ' '))
		.join(' ')
		.replace(/^(?:#+ |> )+/gm, '')
		.replace(/\s+/g, ' ')
		.trim();
	return words === '' ? [] : [{text: `${'#'.repeat(level)} ${words}`}];
}

/** Blocks with an empty line between each two. */
export function joinBlocks(blocks: readonly Block[]): string {
	return blocks.map(({text}) => text).join('\n\n');
}

/** The paragraphs of nodes that stand in lines: two breaks divide them, and so does a row of stars. */
export function writeLines(nodes: readonly Node[], {marks}: Context): readonly Block[] {
	const inside = tokensOf(nodes);
	const marked = [
		...marks.map(mark => ({kind: 'open', mark}) as const),
		...inside,
		...marks.toReversed().map(mark => ({kind: 'close', mark}) as const),
	];
	const blocks: Block[] = [];
	let paragraph: string[] = [];
	const endParagraph = () => {
		if (paragraph.length > 0) blocks.push({text: paragraph.join('\\\n')});
		paragraph = [];
	};

	for (const line of renderLines(settle(marked))) {
		const isBreak = isSceneBreak(line);
		if (line === '' || isBreak) endParagraph();
		if (isBreak) blocks.push({text: '* * *'});
		else if (line !== '') paragraph.push(line);
	}

	endParagraph();
	return blocks;
}

/** Whether a line is an ornament that Markdown would read as something else. */
function isSceneBreak(line: string): boolean {
	return /[\\*_#~]/.test(line) && isOrnament(line.replaceAll('\\', '').trim());
}
