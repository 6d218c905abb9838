import type {Tokens} from 'marked';
import type {Context} from '../context.ts';
import type {Format} from '../piece.ts';

/** Writes tokens that give their words a format: emphasis, strong, strike. */
export function writeFormatted(format: Format) {
	return (token: Tokens.Em | Tokens.Strong | Tokens.Del, context: Context): void => {
		const {writer} = context;
		const depth = writer.depth;
		writer.open('', {format, isInline: true});
		context.writeInlines(token.tokens);
		writer.closeTo(depth);
	};
}
