import type {MarkedToken, Token} from 'marked';
import type {Context} from '../context.ts';
import {writeBlockHtml} from './block-html.ts';
import {writeCode} from './code.ts';
import {writeDefinition} from './definition.ts';
import {writeHeading} from './heading.ts';
import {writeList} from './list.ts';
import {writeParagraph} from './paragraph.ts';
import {writeQuote} from './quote.ts';
import {writeRule} from './rule.ts';
import {writeTable} from './table.ts';

/** Writes one kind of token; `T` is what marked calls it. */
type Write<T extends MarkedToken['type']> = (
	token: Extract<MarkedToken, {type: T}>,
	context: Context,
) => void;

/** What is done with each kind of token that stands for itself. */
const blockKinds: {readonly [T in MarkedToken['type']]?: Write<T>} = {
	blockquote: writeQuote,
	checkbox: () => {},
	code: writeCode,
	def: writeDefinition,
	heading: writeHeading,
	hr: writeRule,
	html: writeBlockHtml,
	list: writeList,
	paragraph: writeParagraph,
	space: () => {},
	table: writeTable,
	text: writeParagraph,
};

/** Writes blocks of tokens; a kind that nobody knows is written as its source. */
export function writeBlocks(tokens: readonly Token[], context: Context): void {
	for (const token of tokens) {
		const write = blockKinds[token.type as MarkedToken['type']] as
			| ((token: Token, context: Context) => void)
			| undefined;
		if (write === undefined) {
			context.writer.write(token.raw);
			context.writer.end();
		} else write(token, context);
	}
}
