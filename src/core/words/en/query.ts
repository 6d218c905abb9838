import {type SafeText, safe} from '../../text/safe-text.ts';

/** A part of a query that has a name; the names are the same in every language. */
type Field = 'author' | 'category' | 'tag' | 'before' | 'after';

const named: Readonly<Record<Field, SafeText>> = {
	author: safe`author:`,
	category: safe`category:`,
	tag: safe`tag:`,
	before: safe`before:`,
	after: safe`after:`,
};

/** Why what was typed is nothing to look for. */
export const query = {
	nothing: safe`Type words to look for: rain, "night shift", -letters, author:Ann, after:2025.`,
	onlyExcluded: safe`A search wants a word to look for besides those with a minus.`,
	noName: (field: Field) => safe`${named[field]} wants a name after it.`,
	noDay: (field: Field, said: SafeText) =>
		safe`${named[field]} wants a date such as 2025-11-30, 2025-11 or 2025, not “${said}”.`,
	noState: (said: SafeText) => safe`is: wants unread, reading or finished, not “${said}”.`,
};
