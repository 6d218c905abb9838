import type {SafeText} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {words} from '../words/words.ts';
import {listWords} from './cut-words.ts';

/** A word, or words that stand beside each other. */
export interface Term {
	/** As it was typed. */
	readonly text: string;
	/** Cut and folded; never empty. */
	readonly words: readonly string[];
	readonly isExcluded: boolean;
}

/** The day before which, or from which on, a story is dated; 0 for a part that was not said. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Something that a story has to be, or not to be. */
export type Filter = {readonly isExcluded: boolean} & (
	| {readonly kind: 'author' | 'category' | 'tag'; readonly value: string}
	| {readonly kind: 'before' | 'after'; readonly day: Day}
	| {readonly kind: 'is'; readonly state: 'unread' | 'reading' | 'finished'}
);

/** What is looked for on the shelf: stories that have all terms and pass all filters. */
export interface Query {
	readonly terms: readonly Term[];
	readonly filters: readonly Filter[];
}

/** A query, or why a text is none. */
export type ReadQuery =
	| {readonly kind: 'query'; readonly query: Query}
	| {readonly kind: 'wrong'; readonly message: SafeText};

/** `-`, `field:`, then words in quotes or one without; a quote that is not closed goes to the end. */
const parts = /(-?)(?:(author|category|tag|before|after|is):)?(?:"([^"]*)"?|([^\s"]+))/gi;

/**
 * Reads a query: words, `"phrases"`, `-not`, `author:`, `category:`, `tag:`, `before:`, `after:`,
 * `is:unread`. Never throws: what makes no sense is told in a sentence.
 */
export function readQuery(text: string): ReadQuery {
	const terms: Term[] = [];
	const filters: Filter[] = [];
	for (const [, minus, field, quoted, bare] of text.replace(/[“”„]/g, '"').matchAll(parts)) {
		const isExcluded = minus === '-';
		const value = (quoted ?? bare ?? '').trim();
		if (field === undefined) {
			const found = listWords(value);
			if (found.length > 0) terms.push({text: value, words: found, isExcluded});
			continue;
		}

		const filter = readFilter(field.toLowerCase() as Filter['kind'], value);
		if ('message' in filter) return {kind: 'wrong', message: filter.message};
		filters.push({...filter, isExcluded} as Filter);
	}

	if (terms.every(term => term.isExcluded) && filters.length === 0) {
		const {onlyExcluded, nothing} = words.query;
		return {kind: 'wrong', message: terms.length > 0 ? onlyExcluded : nothing};
	}

	return {kind: 'query', query: {terms, filters}};
}

type Unsigned = Filter extends infer One
	? One extends Filter
		? Omit<One, 'isExcluded'>
		: never
	: never;

function readFilter(kind: Filter['kind'], value: string): Unsigned | {readonly message: SafeText} {
	const said = sanitiseLine(value);
	switch (kind) {
		case 'before':
		case 'after': {
			const day = readDay(value);
			return day ? {kind, day} : {message: words.query.noDay(kind, said)};
		}
		case 'is': {
			const state = value.toLowerCase();
			return state === 'unread' || state === 'reading' || state === 'finished'
				? {kind, state}
				: {message: words.query.noState(said)};
		}
		default:
			return value === '' ? {message: words.query.noName(kind)} : {kind, value};
	}
}

function readDay(value: string): Day | undefined {
	const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
	if (!match) return undefined;
	const [year = 0, month = 0, day = 0] = match.slice(1).map(digits => Number(digits ?? 0));
	return month > 12 || day > 31 ? undefined : {year, month, day};
}
