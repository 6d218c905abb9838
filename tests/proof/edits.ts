import type {Place} from '../../src/core/anchors/place.ts';
import type {Block} from '../../src/core/document/block.ts';
import {sanitise} from '../../src/core/text/sanitise.ts';

/** A letter of a text with the place in the unedited text that it came from, if any. */
interface Letter {
	readonly unit: string;
	readonly from?: Place;
}

/** A paragraph under edit. */
type Draft = readonly Letter[];

/** Numbers that look random and are the same in every run (a linear congruential generator). */
export function makeRandom(seed: number): (below: number) => number {
	let state = seed % 2_147_483_647 || 1;
	return below => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}

type Random = ReturnType<typeof makeRandom>;
type Edit = (drafts: Draft[], random: Random) => void;

function fresh(text: string): Draft {
	return text.split('').map(unit => ({unit}));
}

function textOf(draft: Draft): string {
	return draft.map(({unit}) => unit).join('');
}

const vocabulary =
	'morning letter quiet nobody answered window ferry slowly paper bread kitchen later harbour ' +
	'remember station evening silence careful garden winter brother lantern promise market';

/** So many random words. */
export function words(count: number, random: Random): string {
	const all = vocabulary.split(' ');
	return Array.from({length: count}, () => all[random(all.length)]).join(' ');
}

function newParagraph(random: Random): Draft {
	return fresh(`The ${words(12 + random(50), random)}.`);
}

function replace(draft: Draft, start: number, end: number, by: string): Draft {
	return [...draft.slice(0, start), ...fresh(by), ...draft.slice(end)];
}

/** Start and end of a random word of a paragraph. */
function pickWord(draft: Draft, random: Random): readonly [number, number] {
	const found = Array.from(textOf(draft).matchAll(/\p{L}+/gu));
	const match = found[random(Math.max(1, found.length))];
	return match ? [match.index, match.index + match[0].length] : [0, 0];
}

function onOne(change: (draft: Draft, random: Random) => Draft): Edit {
	return (drafts, random) => {
		const index = random(drafts.length);
		drafts[index] = change(drafts[index] ?? [], random);
	};
}

function onAll(pattern: RegExp, by: (match: string, offset: number, text: string) => string): Edit {
	return drafts => {
		for (const [index, draft] of drafts.entries()) {
			let changed: Draft = draft;
			const text = textOf(draft);
			for (const match of Array.from(text.matchAll(pattern)).toReversed()) {
				const end = match.index + match[0].length;
				changed = replace(changed, match.index, end, by(match[0], match.index, text));
			}
			drafts[index] = changed;
		}
	};
}

/** What people do to a text that they have published. */
export const edits: Readonly<Record<string, Edit>> = {
	'a paragraph inserted': (drafts, random) => {
		drafts.splice(random(drafts.length + 1), 0, newParagraph(random));
	},
	'a paragraph deleted': (drafts, random) => {
		if (drafts.length > 2) drafts.splice(random(drafts.length), 1);
	},
	'two paragraphs merged': (drafts, random) => {
		const index = random(Math.max(1, drafts.length - 1));
		const [first = [], second = []] = drafts.splice(index, 2);
		drafts.splice(index, 0, [...first, {unit: ' '}, ...second]);
	},
	'a paragraph split': (drafts, random) => {
		const index = random(drafts.length);
		const draft = drafts[index] ?? [];
		const ends = Array.from(textOf(draft).matchAll(/[.!?”"] /g), match => match.index + 1);
		const at = ends[random(Math.max(1, ends.length))];
		if (at !== undefined) drafts.splice(index, 1, draft.slice(0, at), draft.slice(at + 1));
	},
	'a sentence reworded': onOne((draft, random) => {
		const [start] = pickWord(draft, random);
		const rest = textOf(draft.slice(start));
		const length = /^(?:\S+\s+){1,8}/.exec(rest)?.[0].length ?? 0;
		return replace(draft, start, start + length, `${words(1 + random(8), random)} `);
	}),
	'a sentence added': onOne((draft, random) => {
		const [start] = pickWord(draft, random);
		return replace(draft, start, start, `${words(4 + random(12), random)}. `);
	}),
	'a typing error mended': onOne((draft, random) => {
		const [start, end] = pickWord(draft, random);
		const at = start + random(Math.max(1, end - start));
		return random(2) === 0 ? replace(draft, at, at, 'e') : replace(draft, at, at + 1, '');
	}),
	'a word replaced': onOne((draft, random) => {
		const [start, end] = pickWord(draft, random);
		return replace(draft, start, end, words(1, random));
	}),
	'quotes made curly': onAll(/["']/g, (quote, offset, text) => {
		const isOpening = offset === 0 || /\s/.test(text.charAt(offset - 1));
		return quote === '"' ? (isOpening ? '“' : '”') : isOpening ? '‘' : '’';
	}),
	'quotes made straight': onAll(/[“”‘’]/g, quote => (/[“”]/.test(quote) ? '"' : "'")),
	'dashes and dots made proper': onAll(/--|\.\.\.|—|…/g, sign =>
		sign === '—' ? '--' : sign === '…' ? '...' : sign === '--' ? '—' : '…',
	),
	'a section moved': (drafts, random) => {
		if (drafts.length < 6) return;
		const length = 1 + random(Math.floor(drafts.length / 3));
		const moved = drafts.splice(random(drafts.length - length), length);
		drafts.splice(random(drafts.length), 0, ...moved);
	},
};

/** A text before and after edits, and where each place has gone. */
export interface Edited {
	readonly before: readonly Block[];
	readonly after: readonly Block[];
	readonly names: readonly string[];
	/** Where a place of the text before stands in the text after: its letter, or the next left. */
	readonly follow: (place: Place) => {readonly place: Place; readonly isGone: boolean} | undefined;
}

function key({block, offset}: Place): string {
	return `${block}:${offset}`;
}

function follower(before: readonly string[], drafts: readonly Draft[]): Edited['follow'] {
	const found = new Map<string, Place>();
	for (const [block, draft] of drafts.entries()) {
		for (const [offset, {from}] of draft.entries()) if (from) found.set(key(from), {block, offset});
	}
	return start => {
		let {block, offset} = start;
		for (; block < before.length; block++, offset = 0) {
			for (; offset < (before[block]?.length ?? 0); offset++) {
				const place = found.get(key({block, offset}));
				const isStart = block === start.block && offset === start.offset;
				if (place) return {place, isGone: !isStart};
			}
		}
		return undefined;
	};
}

function toBlocks(texts: readonly string[]): Block[] {
	return texts.map(text => ({kind: 'paragraph', inside: [], spans: [{text: sanitise(text)}]}));
}

/** Applies so many random edits to a text. */
export function edit(before: readonly string[], count: number, random: Random): Edited {
	const drafts: Draft[] = before.map((text, block) =>
		text.split('').map((unit, offset) => ({unit, from: {block, offset}})),
	);
	const names = Array.from({length: count}, () => {
		const all = Object.keys(edits);
		const name = all[random(all.length)] ?? '';
		edits[name]?.(drafts, random);
		return name;
	});
	const kept = drafts.filter(draft => draft.length > 0);
	return {
		before: toBlocks(before),
		after: toBlocks(kept.map(textOf)),
		names,
		follow: follower(before, kept),
	};
}
