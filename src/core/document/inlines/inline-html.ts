import type {Tokens} from 'marked';
import type {Context} from '../context.ts';
import {writeHtml} from '../html/write-html.ts';

/** A tag within a paragraph. */
export function writeInlineHtml(token: Tokens.HTML | Tokens.Tag, {writer}: Context): void {
	writeHtml(token.raw, writer);
}
