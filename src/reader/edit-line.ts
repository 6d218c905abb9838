import {graphemesOf} from '../core/text/graphemes.ts';
import type {Command} from './command.ts';

/** A text line that is being typed: what stands before its cursor, and what after it. */
export interface TextLine {
	readonly before: string;
	readonly after: string;
}

/** A text with its cursor before so many UTF-16 units at its end. */
export function lineAt(text: string, afterCursor: number): TextLine {
	const cursor = Math.max(0, text.length - afterCursor);
	return {before: text.slice(0, cursor), after: text.slice(cursor)};
}

/** Carries out a key that edits a text line; undefined for others. Characters are those of a reader. */
export function editLine(line: TextLine, command: Command): TextLine | undefined {
	return edits[command]?.(line);
}

const edits: Partial<Record<Command, (line: TextLine) => TextLine>> = {
	erase: ({before, after}) => ({before: withoutLast(before), after}),
	'erase-next': ({before, after}) => ({before, after: after.slice(firstOf(after).length)}),
	'erase-word': ({before, after}) => ({before: before.replace(/\S*\s*$/u, ''), after}),
	'erase-all': ({after}) => ({before: '', after}),
	'line-left': ({before, after}) => {
		const rest = withoutLast(before);
		return {before: rest, after: before.slice(rest.length) + after};
	},
	'line-right': ({before, after}) => {
		const next = firstOf(after);
		return {before: before + next, after: after.slice(next.length)};
	},
	'line-start': ({before, after}) => ({before: '', after: before + after}),
	'line-end': ({before, after}) => ({before: before + after, after: ''}),
};

function charactersOf(text: string): readonly string[] {
	return Array.from(graphemesOf(text), ({segment}) => segment);
}

function firstOf(text: string): string {
	return charactersOf(text)[0] ?? '';
}

function withoutLast(text: string): string {
	return charactersOf(text).slice(0, -1).join('');
}
