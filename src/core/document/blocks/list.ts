import type {Tokens} from 'marked';
import {type SafeText, safe} from '../../text/safe-text.ts';
import type {Context} from '../context.ts';

/** A number this high at a line's start is a year or a sum, not an item of a list. */
const highestNumber = 999;

/** The items of a list, each with the marker that hangs before it. */
export function writeList(token: Tokens.List, context: Context): void {
	const {writer} = context;
	const start = Number(token.start);
	if (token.ordered && start > highestNumber) {
		writeNumbered(token, context);
		return;
	}
	for (const [index, item] of token.items.entries()) {
		const depth = writer.depth;
		const marker = markerOf(item, token.ordered ? start + index : undefined);
		writer.open('', {container: 'item', marker, shape: {kind: 'paragraph'}, isFloor: true});
		context.writeBlocks(item.tokens);
		writer.closeTo(depth);
	}
}

function markerOf(item: Tokens.ListItem, number: number | undefined): SafeText {
	if (item.task) return item.checked ? safe`☑` : safe`☐`;
	if (number === undefined) return safe`•`;
	return /^\s*\d+\)/.test(item.raw) ? safe`${number})` : safe`${number}.`;
}

/** Paragraphs that begin with their number. */
function writeNumbered(token: Tokens.List, context: Context): void {
	for (const item of token.items) {
		context.writer.write(/^\s*\d+[.)] */.exec(item.raw)?.[0] ?? '');
		context.writeBlocks(item.tokens);
		context.writer.end();
	}
}
