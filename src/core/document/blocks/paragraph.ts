import type {Tokens} from 'marked';
import type {Context} from '../context.ts';

/** A paragraph, or the text of a tight list's item. */
export function writeParagraph(token: Tokens.Paragraph | Tokens.Text, context: Context): void {
	const {writer} = context;
	const depth = writer.depth;
	context.writeInlines(token.tokens ?? [{type: 'text', raw: token.raw, text: token.text}]);
	writer.closeTo(depth);
	writer.end();
}
