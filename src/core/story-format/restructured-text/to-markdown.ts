import type {Context, Written} from './context.ts';
import {takeDefinitions} from './definitions.ts';
import {writeDirective} from './directives.ts';
import {writeInline} from './inline.ts';
import {dedent, indentedEnd, isBlank} from './lines.ts';
import {readSection, type Section} from './sections.ts';

/** What a text in reStructuredText says, in the notations that stories are read in. */
export interface Converted {
	/** The title that opens it, and its fields (`:date:`), as far as it has them. */
	readonly fields: Readonly<Record<string, string>>;
	readonly markdown: string;
}

/**
 * Reads reStructuredText (docutils' specification) as Pelican and Sphinx have it: its title and
 * fields, and the usual constructs as Markdown. What is not known stays as it is written.
 */
export function convertRestructuredText(text: string): Converted {
	const all = text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n')
		.replaceAll('\t', '        ');
	const {lines, definitions} = takeDefinitions(all.split('\n'));
	const context: Context = {definitions, levels: [], writeBlocks};
	let at = lines.findIndex(line => !isBlank(line));
	const title = at < 0 ? undefined : readSection(lines, at);
	if (title) at = title.end;
	const {fields, end} = readFields(lines, Math.max(at, 0));
	const isTitled = title !== undefined && isOnlyOne(lines, title);
	const named = isTitled ? {title: writeInline(title.words, definitions)} : {};
	if (!isTitled && title) context.levels.push(title.sign);
	const heading = title && !isTitled ? `# ${writeInline(title.words, definitions)}\n\n` : '';
	return {
		fields: {...named, ...fields},
		markdown: heading + writeBlocks(lines.slice(end), context) + writeNotes(context),
	};
}

/** The first heading is the title of the whole where no other is written like it. */
function isOnlyOne(lines: readonly string[], {end, sign}: Section): boolean {
	for (let at = end; at < lines.length; at++) {
		const other = readSection(lines, at);
		if (other?.sign === sign) return false;
	}

	return true;
}

/** `:date: 2010-10-03` and the like, below the title; values go on in indented lines. */
function readFields(
	lines: readonly string[],
	start: number,
): {readonly fields: Record<string, string>; readonly end: number} {
	const fields: Record<string, string> = {};
	let at = start;
	while (at < lines.length && isBlank(lines[at] ?? '')) at++;
	const first = at;
	for (; at < lines.length; at++) {
		const [, name, value = ''] = /^:([^:\s][^:]{0,60}):(?:[ ]+(.*))?$/.exec(lines[at] ?? '') ?? [];
		if (name === undefined) break;
		const end = indentedEnd(lines, at + 1);
		const more = lines.slice(at + 1, end).map(line => line.trim());
		fields[name.toLowerCase()] = [value, ...more].join(' ').trim();
		at = end - 1;
		if (isBlank(lines[at] ?? '')) break;
	}

	return {fields, end: at === first ? start : at};
}

/** The blocks of some lines as Markdown, with empty lines between them. */
function writeBlocks(lines: readonly string[], context: Context): string {
	const blocks: string[] = [];
	for (let at = 0; at < lines.length; ) {
		const block = isBlank(lines[at] ?? '')
			? {text: '', end: at + 1}
			: writeBlock(lines, at, context);
		if (block.text !== '') blocks.push(block.text);
		at = Math.max(block.end, at + 1);
	}

	return blocks.join('\n\n');
}

function writeBlock(lines: readonly string[], at: number, context: Context): Written {
	const line = lines[at] ?? '';
	if (/^\.\.(?:\s|$)/.test(line)) return writeDirective(lines, at, context);
	const section = readSection(lines, at);
	if (section) return writeSection(section, context);
	if (/^([!-/:-@[-`{-~])\1{3,}\s*$/.test(line)) return {text: '* * *', end: at + 1};
	if (/^\s/.test(line)) {
		const end = indentedEnd(lines, at);
		const inside = writeBlocks(dedent(lines.slice(at, end)), context);
		return {text: inside.replace(/^/gm, '> '), end};
	}

	if (/^(?:[+][-=+]{3,}|=+(?:\s+=+)+)\s*$/.test(line)) return writeTable(lines, at);
	return writeParagraph(lines, at, context);
}

function writeSection({words, sign, end}: Section, {levels, definitions}: Context): Written {
	if (!levels.includes(sign)) levels.push(sign);
	const level = Math.min(levels.indexOf(sign) + 2, 6);
	return {text: `${'#'.repeat(level)} ${writeInline(words, definitions)}`, end};
}

/** A table keeps the form in which it was drawn. */
function writeTable(lines: readonly string[], at: number): Written {
	let end = at;
	while (end < lines.length && !isBlank(lines[end] ?? '')) end++;
	return {text: `~~~\n${lines.slice(at, end).join('\n')}\n~~~`, end};
}

const item = /^(?:[-*+•]|(?:\d{1,3}|#)[.)]|\((?:\d{1,3}|#)\))\s+\S/;

function writeParagraph(lines: readonly string[], at: number, context: Context): Written {
	let end = at;
	while (end < lines.length && !isBlank(lines[end] ?? '')) end++;
	const own = lines.slice(at, end);
	if (item.test(own[0] ?? '')) return writeItem(lines, at, context);
	const below = own.findIndex((line, index) => index > 0 && /^\s/.test(line));
	if (below === 1) return writeTerm(lines, at, context);
	const words = own.join('\n');
	if (!words.endsWith('::')) return {text: writeInline(words, context.definitions), end};
	const codeEnd = indentedEnd(lines, end);
	const code = dedent(lines.slice(end, codeEnd))
		.join('\n')
		.replace(/^\n+|\s+$/g, '');
	const above =
		words === '::' ? '' : writeInline(words.replace(/\s*::$/, ':'), context.definitions);
	return {text: [above, code && `~~~\n${code}\n~~~`].filter(Boolean).join('\n\n'), end: codeEnd};
}

/** An item of a list, with all that is indented below it. */
function writeItem(lines: readonly string[], at: number, context: Context): Written {
	const [mark = ''] = /^\S+\s+/.exec(lines[at] ?? '') ?? [];
	const end = indentedEnd(lines, at + 1);
	const inside = [(lines[at] ?? '').slice(mark.length), ...dedent(lines.slice(at + 1, end))];
	const number = /\d+/.exec(mark)?.[0];
	const marker = /^[-*+•]/.test(mark) ? '- ' : `${number ?? 1}. `;
	const text = writeBlocks(inside, context).replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
	return {text: marker + text, end};
}

/** A term, and what it means indented below it. */
function writeTerm(lines: readonly string[], at: number, context: Context): Written {
	const end = indentedEnd(lines, at + 1);
	const term = writeInline(lines[at] ?? '', context.definitions);
	const meaning = writeBlocks(dedent(lines.slice(at + 1, end)), context);
	return {text: `${term}\\\n${meaning}`, end};
}

function writeNotes({definitions}: Context): string {
	const notes = [...definitions.notes].map(
		([label, words]) => `[^${label}]: ${writeInline(words, definitions)}`,
	);
	return notes.length === 0 ? '' : `\n\n${notes.join('\n\n')}`;
}
