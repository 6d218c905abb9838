import type {Tokens} from 'marked';
import type {Context} from '../context.ts';

/** Words between backticks; nothing in them is decoded. */
export function writeCodeSpan(token: Tokens.Codespan, {writer}: Context): void {
	writer.write(token.text, {code: true});
}
