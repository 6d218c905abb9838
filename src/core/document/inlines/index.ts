import type {MarkedToken, Token} from 'marked';
import type {Context} from '../context.ts';
import {writeBreak} from './break.ts';
import {writeCodeSpan} from './code-span.ts';
import {writeFormatted} from './formatted.ts';
import {writeImage} from './image.ts';
import {writeInlineHtml} from './inline-html.ts';
import {writeLink} from './link.ts';
import {writeLiteral, writeText} from './text.ts';

/** Writes one kind of token; `T` is what marked calls it. */
type Write<T extends MarkedToken['type']> = (
	token: Extract<MarkedToken, {type: T}>,
	context: Context,
) => void;

/** What is done with each kind of token that stands inside a block. */
const inlineKinds: {readonly [T in MarkedToken['type']]?: Write<T>} = {
	br: writeBreak,
	codespan: writeCodeSpan,
	del: writeFormatted({strike: true}),
	em: writeFormatted({emphasis: true}),
	escape: writeLiteral,
	html: writeInlineHtml,
	image: writeImage,
	link: writeLink,
	strong: writeFormatted({strong: true}),
	text: writeText,
};

/** Writes the words of a block's tokens; a kind that nobody knows is written as its source. */
export function writeInlines(tokens: readonly Token[], context: Context): void {
	for (const token of tokens) {
		const write = inlineKinds[token.type as MarkedToken['type']] as
			| ((token: Token, context: Context) => void)
			| undefined;
		if (write === undefined) context.writer.write(token.raw);
		else write(token, context);
	}
}
