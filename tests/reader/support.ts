import {type Collection, emptyCollection} from '../../src/core/collection/collection.ts';
import type {StoryDetails} from '../../src/core/collection/details.ts';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {measure} from '../../src/core/layout/ruler.ts';
import {usualSettings} from '../../src/core/settings/settings.ts';
import type {SafeText} from '../../src/core/text/safe-text.ts';
import {sanitiseLine} from '../../src/core/text/sanitise.ts';
import type {Action} from '../../src/reader/action.ts';
import {commentBlocks} from '../../src/reader/comment-blocks.ts';
import type {Effect} from '../../src/reader/effect.ts';
import {glyphsFor} from '../../src/reader/glyphs.ts';
import {newKeyboard} from '../../src/reader/keyboard.ts';
import {meaningOf} from '../../src/reader/keymap.ts';
import {usualKeymaps} from '../../src/reader/keymaps.ts';
import type {OpenText} from '../../src/reader/open-text.ts';
import {newHome} from '../../src/reader/screens/home/state.ts';
import type {State} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {view} from '../../src/reader/view.ts';
import {readDocument} from '../core/document/read-document.ts';
import {rowText} from './row-text.ts';

const text = sanitiseLine;

/** A story of the shelf; what is not told is usual. */
export function story(
	title: string,
	{excerpt = text('It begins here.'), ...more}: Partial<StoryHead> & {excerpt?: SafeText} = {},
): StoryHead {
	const slug = title.toLowerCase().replaceAll(' ', '-');
	excerpts.set(slug, excerpt);
	return {
		id: `test:${slug}`,
		shortId: slug,
		path: `/stories/${slug}.md`,
		relativePath: `${slug}.md`,
		title: text(title),
		date: {year: 2025, month: 11, day: 1, seconds: 0},
		authors: [text('Ann Author')],
		categories: [text('Stories')],
		tags: [],
		series: undefined,
		part: undefined,
		lang: 'en',
		words: 1000,
		minutes: 5,
		comments: 0,
		commenters: [],
		row: 0,
		...more,
	};
}

/** By slug. */
const excerpts = new Map<string, SafeText>();

const details: StoryDetails = {
	excerptOf: ({shortId}) => excerpts.get(shortId) ?? text(''),
	fingerprintOf: ({shortId}) => shortId,
	keywordsOf: () => [],
	addressesOf: () => [],
	load: () => Promise.resolve(details),
};

/** A state at Home over some stories. */
export function shelf(
	stories: readonly StoryHead[],
	more: Partial<State> = {},
	others: Partial<Collection> = {},
): State {
	const start: State = {
		window: {columns: 80, rows: 24},
		collection: emptyCollection,
		outsideStories: [],
		records: new Map(),
		settings: usualSettings,
		glyphs: glyphsFor(true),
		keymaps: usualKeymaps,
		keyboard: newKeyboard(false),
		screens: [newHome()],
		notices: [],
		undo: [],
		...more,
	};
	const title = text('The Test Post');
	const collection = {...emptyCollection, title, stories, details, ...others};
	return update(start, {kind: 'collection', collection, at: 0}).state;
}

/** A text as the reader opens it. */
export function open(head: StoryHead, markdown: string, comments: string[] = []): OpenText {
	return {
		text: readDocument(markdown).blocks,
		comments: commentBlocks(
			comments.map(each => ({author: text('Reader'), date: undefined, text: each})),
		),
		tools: {ruler: measure},
		fingerprint: head.shortId,
		notices: [],
	};
}

/** So many numbered paragraphs of 14 words. */
export function paragraphs(number: number): string {
	return Array.from(
		{length: number},
		(_, index) => `This is paragraph ${index + 1}, and it goes on for a while until it ends.`,
	).join('\n\n');
}

/** Stories that can be opened, each of 30 numbered paragraphs: 6 pages in 80 by 24 cells. */
export function library(stories: readonly StoryHead[]): Readonly<Record<string, OpenText>> {
	return Object.fromEntries(stories.map(each => [each.id, open(each, paragraphs(30))]));
}

/** A program without a terminal: keys go in, the screen comes out. */
export class Reader {
	state: State;
	readonly effects: Effect[] = [];
	now = 1_000_000;
	readonly #texts: Readonly<Record<string, OpenText>>;

	constructor(state: State, texts: Readonly<Record<string, OpenText>> = {}) {
		this.state = state;
		this.#texts = texts;
	}

	/** What happens. A story asked for is opened at once. */
	tell(action: Action): this {
		const step = update(this.state, action);
		this.state = step.state;
		for (const effect of step.effects) {
			this.effects.push(effect);
			const content = effect.kind === 'open' ? this.#texts[effect.story.id] : undefined;
			if (effect.kind === 'open' && content)
				this.tell({kind: 'opened', story: effect.story, content, at: this.now});
		}

		return this;
	}

	/** Keys by their names, one after the other: `press('down', 'enter')`. */
	press(...keys: string[]): this {
		for (const key of keys) {
			this.now += 1000;
			const meaning = meaningOf(this.state, key);
			if (meaning) this.tell({...meaning, at: this.now});
		}

		return this;
	}

	/** Types a text key by key. */
	type(words: string): this {
		return this.press(...[...words].map(key => (key === ' ' ? 'space' : key)));
	}

	resize(columns: number, rows: number): this {
		return this.tell({kind: 'resize', window: {columns, rows}, at: this.now});
	}

	/** The rows of the screen, without the space at their ends. */
	get rows(): string[] {
		return rowsOf(this.state);
	}

	get screen(): string {
		return this.rows.join('\n');
	}
}

/** The rows that a state shows; Home's menus as they stand side by side. */
export function rowsOf(state: State): string[] {
	const shown = view(state);
	if (shown.kind === 'rows') return shown.rows.map(row => rowText(row).trimEnd());
	const parts = shown.parts.flatMap(part => {
		if (part.kind === 'rows') return part.rows.map(row => rowText(row).trimEnd());
		return Array.from({length: part.height}, (_, index) =>
			part.menus
				.reduce((line, menu) => {
					const item = menu.items[index];
					const cursor = menu.chosen === index ? '❯ ' : '  ';
					const words = index === 0 && menu.words.length > 0 ? `  ${rowText(menu.words)}` : '';
					const entry = item ? cursor + rowText(item.row) : words;
					return line.padEnd(menu.left - 2) + entry;
				}, '')
				.trimEnd(),
		);
	});
	return [...parts, ...shown.foot.map(row => rowText(row).trimEnd())];
}
