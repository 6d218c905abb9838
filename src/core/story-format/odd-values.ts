import type {SafeText} from '../text/safe-text.ts';
import {visibleLine} from '../text/visible.ts';
import {words} from '../words/words.ts';
import {parsePartialDate} from './parse-date.ts';
import {asText, flatten, isMap, isNo, isYes, names} from './values.ts';

/** The most of a value that is quoted, in UTF-16 units. */
const quoted = 40;

/** A sentence where something is written as a date that is none; `values` are those of all dates. */
export function oddDate(values: readonly unknown[]): SafeText | undefined {
	// `published: true` is a switch.
	const odd = values.find(value => !isYes(value) && !isNo(value) && !parsePartialDate(value));
	return odd === undefined ? undefined : words.collection.oddDate(quote(odd));
}

/** A sentence where a category is no text: a switch, a date, a table without a name. */
export function oddCategory(values: readonly unknown[]): SafeText | undefined {
	const odd = flatten(values).find(value => value !== null && value !== '' && !isName(value));
	return odd === undefined ? undefined : words.collection.oddCategory(quote(odd));
}

function isName(value: unknown): boolean {
	if (value instanceof Date || /^(?:true|false)$/i.test(asText(value) ?? '')) return false;
	return names(value).some(name => name !== '');
}

function quote(value: unknown): SafeText {
	const text = isMap(value) && !(value instanceof Date) ? JSON.stringify(value) : asText(value);
	return visibleLine(text ?? String(value)).slice(0, quoted) as SafeText;
}
