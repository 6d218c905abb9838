import type {Tokens} from 'marked';
import type {Context} from '../context.ts';

/**
 * Where a link of another place leads says nothing by itself. What has the look of a definition
 * but no address (`[Anna]: Hello`) is text.
 */
export function writeDefinition(token: Tokens.Def, {writer}: Context): void {
	if (/[/.:#@]/.test(token.href) || token.href === '') return;
	writer.write(token.raw);
	writer.end();
}
