import type {Tokens} from 'marked';
import type {Context} from '../context.ts';

/** A quotation, and what stands in it. */
export function writeQuote(token: Tokens.Blockquote, context: Context): void {
	const {writer} = context;
	const depth = writer.depth;
	writer.open('', {container: 'quote', shape: {kind: 'paragraph'}, isFloor: true});
	context.writeBlocks(token.tokens);
	writer.closeTo(depth);
}
