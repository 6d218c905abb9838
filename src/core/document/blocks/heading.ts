import type {Tokens} from 'marked';
import type {Context} from '../context.ts';
import {writeParagraph} from './paragraph.ts';
import {writeRule} from './rule.ts';

/** The longest heading that is believed when only a line under it makes it one (UTF-16 units). */
const longestUnderlined = 100;

/**
 * A heading. A paragraph that a line of dashes follows without a blank one is a heading for
 * Markdown, but one that is long or ends in a full stop was meant to end a scene. A lone `#` is a
 * scene break, as manuscripts have it.
 */
export function writeHeading(token: Tokens.Heading, context: Context): void {
	const {writer} = context;
	const isUnderlined = /\n {0,3}-+\s*$/.test(token.raw);
	if (isUnderlined && (token.text.length > longestUnderlined || /[.…][”’"']?$/.test(token.text))) {
		writeParagraph(token as unknown as Tokens.Paragraph, context);
		writeRule({type: 'hr', raw: '---'}, context);
		return;
	}
	if (token.text.trim() === '') {
		writeRule({type: 'hr', raw: token.raw}, context);
		return;
	}
	const depth = writer.depth;
	writer.open('', {shape: {kind: 'heading', level: token.depth as 1 | 2 | 3 | 4 | 5 | 6}});
	context.writeInlines(token.tokens);
	writer.closeTo(depth);
}
