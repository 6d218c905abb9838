import type {Tokens} from 'marked';
import {linkTarget} from '../address.ts';
import type {Context} from '../context.ts';
import {decodeEntities} from '../entities.ts';
import {writeFormatted} from './formatted.ts';

/** A link is its text; where it leads is kept when a reader may follow it. */
export function writeLink(token: Tokens.Link, context: Context): void {
	const link = linkTarget(decodeEntities(token.href));
	if (link === undefined) context.writeInlines(token.tokens);
	else writeFormatted({link})(token as unknown as Tokens.Em, context);
}
