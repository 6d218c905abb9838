import type {Label} from '../boilerplate-words.ts';
import type {Labelled} from '../labelled.ts';
import {endsAsSentence} from '../measure.ts';

/** What one block is measured by, without its neighbours. */
type Measure = (block: Labelled) => number;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const is = (condition: boolean) => (condition ? 1 : 0);
const labelled =
	(...labels: readonly Label[]): Measure =>
	({label}) =>
		is(label !== undefined && labels.includes(label));

/** Longer texts are prose whatever the rest of them holds. UTF-16 units. */
const looked = 2000;

/** Features of a block by itself, by name. */
export const ownMeasures = {
	words: ({words}) => words,
	logWords: ({words}) => Math.log2(1 + words),
	characters: ({text}) => Math.min(text.length, looked),
	wordLength: ({text, words}) => share(text.length, words),
	sentences: ({text}) => count(text, /[.!?…](?=["”’»)]*(?:\s|$))|[。！？]/gu),
	isSentence: ({text}) => is(endsAsSentence(text)),
	endsWithColon: ({text}) => is(/[:：]$/u.test(text)),
	endsWithDots: ({text}) => is(/(?:…|\.{3}|\[…\])\s*$/u.test(text)),
	endsWithStop: ({text}) => is(/[.。]["”’»)]*$/u.test(text)),
	beginsSmall: ({text}) => is(/^\p{Ll}/u.test(text)),
	beginsWithQuote: ({text}) => is(/^["“„«‘']/u.test(text)),
	digits: ({text}) => share(count(text, /\d/g), text.length),
	capitals: ({text}) => share(count(text, /\p{Lu}/gu), count(text, /\p{L}/gu)),
	capitalWords: ({text}) =>
		share(count(text, /(?<![\p{L}\p{N}])\p{Lu}/gu), count(text, /(?<![\p{L}\p{N}])\p{L}/gu)),
	marks: ({text}) => share(count(text, /[^\p{L}\p{N}\s]/gu), text.length),
	commas: ({text, words}) => share(count(text, /[,;、，]/g), words),
	bars: ({text}) => count(text, /[|•·»›→/]/gu),
	addresses: ({text}) => is(/https?:|www\.|\S@\S|[©®™]/u.test(text)),
	bracketedNumber: ({text}) => is(/[([]\d+[)\]]$/u.test(text)),
	firstPerson: ({text}) => is(/["“”„«»]/u.test(text)),
	indent: ({indent = 0}) => Math.min(indent, 40),
	gaps: ({gaps = 0}) => Math.min(gaps, 10),
	isItem: ({isItem}) => is(isItem),
	isLong: ({words, text}) => is(words >= 12 && endsAsSentence(text)),
	isShort: ({words}) => is(words <= 4),
	isDate: labelled('date', 'dateline', 'month'),
	isByline: labelled('byline', 'role', 'dateline'),
	isRelated: labelled('related', 'recent-posts', 'post-navigation', 'neighbour'),
	isComment: labelled('comments', 'comment', 'comment-form', 'recent-comments'),
	isMenu: labelled('menu', 'skip', 'breadcrumb', 'category-list', 'archives', 'legal'),
	isShare: labelled('share', 'follow', 'ad'),
	isFiled: labelled('categories', 'tags'),
	isNotice: labelled('copyright', 'powered', 'legal'),
	isLabelled: ({label}) => is(label !== undefined),
} as const satisfies Readonly<Record<string, Measure>>;
