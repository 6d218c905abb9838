import type {SafeText} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {type Fence, nextFence} from './fence.ts';
import {type Leftover, replaceLeftovers} from './leftovers/scan.ts';
import {superscript} from './superscript.ts';

/** No book has so many; each is read by itself, and that takes time. */
const mostNotes = 50_000;

/** A text without the definitions of its footnotes, and those by label, as Markdown. */
export interface Footnotes {
	readonly text: string;
	readonly definitions: ReadonlyMap<string, string>;
}

const definition = /^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]*(.*)$/;
const mark = /\[\^([^\]\s]{1,200})\]/g;

/**
 * Takes notes out of a text, for marked knows none: definitions (`[^1]: words`, with what is
 * indented under it) and notes within a line (`^[words]`), which leave a mark. Code keeps its own.
 */
export function takeFootnotes(markdown: string): Footnotes {
	const {text, definitions} = takeDefinitions(markdown);
	if (!text.includes('^[')) return {text, definitions};
	const all = new Map(definitions);
	return {text: replaceLeftovers(text, {'^[': [inlineNote(all)]}), definitions: all};
}

function takeDefinitions(markdown: string): Footnotes {
	const kept: string[] = [];
	const taken = new Map<string, string[]>();
	const start = findDefinition(markdown);
	if (start === undefined) return {text: markdown, definitions: new Map()};
	let fence: Fence;
	let note: string[] | undefined;
	for (const line of markdown.slice(start).split('\n')) {
		fence = nextFence(line, fence);
		const started = fence === undefined ? startNote(line, taken) : undefined;
		if (started !== undefined) {
			note = started;
			kept.push('');
		} else if (note !== undefined && continues(note, line)) note.push(unindent(line));
		else {
			note = undefined;
			kept.push(line);
		}
	}
	if (taken.size > mostNotes) return {text: markdown, definitions: new Map()};
	const definitions = new Map([...taken].map(([label, lines]) => [label, lines.join('\n')]));
	return {text: markdown.slice(0, start) + kept.join('\n'), definitions};
}

/** A place from which on to look for definitions, at the start of a line that is not in code. */
function findDefinition(markdown: string): number | undefined {
	if (!markdown.includes(']:')) return undefined;
	for (let at = markdown.indexOf('[^'); at >= 0; at = markdown.indexOf('[^', at + 1)) {
		const [indent] = /(?<![^\n]) {0,3}$/.exec(markdown.slice(Math.max(0, at - 4), at)) ?? [];
		if (indent === undefined) continue;
		const before = markdown.slice(0, at);
		return before.includes('```') || before.includes('~~~') ? 0 : at - indent.length;
	}
	return undefined;
}

/** `^[words]`, as Pandoc and Obsidian have it; its words become a definition. */
function inlineNote(definitions: Map<string, string>): Leftover {
	return {
		opens: /\^\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]*\](?:\([^()\n]*\))?){1,2000})\](?!\()/y,
		replace: found => {
			const label = `^${definitions.size}`;
			definitions.set(label, found[1] ?? '');
			return {text: `[^${label}]`, end: found.index + found[0].length};
		},
	};
}

/** The lines of the note that starts here; a label that is taken starts none. */
function startNote(line: string, taken: Map<string, string[]>): string[] | undefined {
	const [, label, words = ''] = definition.exec(line) ?? [];
	if (label === undefined || taken.has(label)) return undefined;
	const lines = [words];
	taken.set(label, lines);
	return lines;
}

/** A note goes on in indented lines, and in any line up to the first blank one. */
function continues(note: readonly string[], line: string): boolean {
	return line.trim() === '' || /^(?: {2,}|\t)/.test(line) || note.at(-1)?.trim() !== '';
}

function unindent(line: string): string {
	return line.replace(/^(?: {1,4}|\t)/, '');
}

/** Numbers notes in the order in which the text marks them. */
export interface NoteNumbers {
	/** The number of a note with that label, or undefined when nothing defines it. */
	readonly numberOf: (label: string) => number | undefined;
}

/** Starts to number the notes of a story. */
export function numberNotes(definitions: ReadonlyMap<string, string>): NoteNumbers {
	const numbers = new Map<string, number>();
	const numberOf = (label: string): number | undefined => {
		if (definitions.has(label) && !numbers.has(label)) numbers.set(label, numbers.size + 1);
		return numbers.get(label);
	};
	return {numberOf};
}

/** A part of a text: words, or the mark of a note. */
interface Part {
	readonly text: string;
	readonly note?: SafeText;
}

/** Parts a text at the marks of notes that are defined. */
export function splitNoteMarks(text: string, notes: NoteNumbers): readonly Part[] {
	if (!text.includes('[^')) return [{text}];
	const parts: Part[] = [];
	let end = 0;
	for (const found of text.matchAll(mark)) {
		const number = notes.numberOf(found[1] ?? '');
		if (number === undefined) continue;
		parts.push({text: text.slice(end, found.index)});
		parts.push({text: superscript(String(number)), note: sanitiseLine(String(number))});
		end = found.index + found[0].length;
	}
	return [...parts, {text: text.slice(end)}];
}
