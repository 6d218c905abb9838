import {fold} from '../collection/fold.ts';
import type {StoryDate} from '../collection/story.ts';
import {decodeEntities} from '../document/entities.ts';
import type {SafeText} from '../text/safe-text.ts';
import {visibleLine} from '../text/visible.ts';
import {plainKey} from './front-matter/known-keys.ts';
import {parsePartialDate} from './parse-date.ts';

/** All values that stand under one of these plain keys, in the order of the keys. */
export type Find = (...keys: readonly string[]) => readonly unknown[];

/** Zola keeps labels under `taxonomies` and the rest under `extra`; Hugo has `params`. */
const nests = ['taxonomies', 'extra', 'params'];

/** Looks up fields by plain key, those in nested tables too; what is null or empty is not there. */
export function finder(fields: object): Find {
	const found = new Map<string, unknown>();
	collect(found, fields);
	for (const nest of nests) {
		const inner = found.get(nest);
		if (isMap(inner)) collect(found, inner);
	}

	return (...keys) => {
		const values: unknown[] = [];
		for (const key of keys) if (found.has(key)) values.push(found.get(key));
		return values;
	};
}

function collect(found: Map<string, unknown>, fields: object): void {
	for (const [key, value] of Object.entries(fields)) {
		const name = plainKey(key);
		if (value !== null && value !== undefined && value !== '' && !found.has(name))
			found.set(name, value);
	}
}

/** Whether a value is a table of keys. */
export function isMap(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A scalar as text: a title may be a number, a date or a boolean. Not sanitised. */
export function asText(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() || undefined;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Safe, on one line, and to be seen; exports of blogs leave HTML's `&amp;` in titles and names. */
function toLine(text: string): SafeText {
	return visibleLine(decodeEntities(text));
}

/** The first value that is text, safe and on one line. */
export function firstLine(values: readonly unknown[]): SafeText | undefined {
	for (const value of values) {
		const line = toLine(asText(value) ?? '');
		if (line) return line;
	}

	return undefined;
}

/** The first value that is a date. */
export function firstDate(values: readonly unknown[]): StoryDate | undefined {
	for (const value of values) {
		const date = parsePartialDate(value);
		if (date) return date;
	}

	return undefined;
}

/** The first value that begins with a whole number, `2 of 3` too. */
export function firstNumber(values: readonly unknown[]): number | undefined {
	for (const value of values) {
		const digits = /^-?\d{1,9}/.exec(asText(value) ?? '');
		if (digits) return Number(digits[0]);
	}

	return undefined;
}

const yes = /^(?:true|yes|on|1)$/i;
const no = /^(?:false|no|off|0)$/i;

/** Whether a value says yes, in any of YAML's words for it. */
export function isYes(value: unknown): boolean {
	return yes.test(asText(value) ?? '');
}

/** Whether a value says no. */
export function isNo(value: unknown): boolean {
	return no.test(asText(value) ?? '');
}

/**
 * The names in a value: a text, a table with a name, or lists of these, however deep (Hexo writes
 * a hierarchy as a list in a list). `[[Wiki|links]]` are read as what they show. Each name once,
 * whatever its case.
 */
export function names(
	value: unknown,
	split: (text: string) => readonly string[] = whole,
): readonly SafeText[] {
	const texts = textsIn(value, split).map(toName);
	if (texts.length < 2) return texts.filter(Boolean);
	const found = new Map<string, SafeText>();
	for (const name of texts) {
		const key = fold(name);
		if (name && !found.has(key)) found.set(key, name);
	}

	return [...found.values()];
}

function toName(text: string): SafeText {
	const isLink = text.startsWith('[[');
	return toLine(isLink ? text.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1') : text);
}

function whole(text: string): readonly string[] {
	return [text];
}

/** Lists are passed through whole, and only a text that stands alone is split. */
function textsIn(value: unknown, split: (text: string) => readonly string[]): readonly string[] {
	if (Array.isArray(value)) {
		const texts: string[] = [];
		for (const item of flatten(value)) texts.push(...textsIn(item, whole));
		return texts;
	}

	if (isMap(value) && !(value instanceof Date))
		return [firstLine(finder(value)('name', 'title', 'slug')) ?? ''];
	const text = asText(value);
	return text === undefined ? [] : split(text);
}

/** What is in a list and the lists in it. An alias may make a list its own item: that has an end. */
export function flatten(list: readonly unknown[]): readonly unknown[] {
	const items: unknown[] = [];
	let left = 1000;
	const take = (item: unknown): void => {
		if (left-- <= 0) return;
		if (Array.isArray(item)) item.slice(0, left).forEach(take);
		else items.push(item);
	};

	take(list);
	return items;
}
