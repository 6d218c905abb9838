import type {Tokens} from 'marked';
import type {Context} from '../context.ts';

/** A hard line break: two spaces or a backslash at a line's end. */
export function writeBreak(_token: Tokens.Br, {writer}: Context): void {
	writer.break();
}
