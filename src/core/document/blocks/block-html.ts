import type {Tokens} from 'marked';
import type {Context} from '../context.ts';
import {writeHtml} from '../html/write-html.ts';

/** Elements that stand between paragraphs; what they open may close in a later block. */
export function writeBlockHtml(token: Tokens.HTML | Tokens.Tag, {writer}: Context): void {
	const depth = writer.depth;
	writeHtml(token.raw, writer);
	writer.closeInline(depth);
	writer.end();
}
