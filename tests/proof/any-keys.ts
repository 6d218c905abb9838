import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {toOpenText} from '../../src/app/shelf/story-text.ts';
import {pageOf} from '../../src/core/layout/book.ts';
import {rowWidth} from '../../src/reader/row.ts';
import type {State} from '../../src/reader/state.ts';
import {view} from '../../src/reader/view.ts';
import {readStoryText} from '../core/story-format/read-story-text.ts';
import {hostileText} from '../core/text/hostile-text.ts';
import {Reader, shelf, story} from '../reader/support.ts';
import {heads} from './heads.ts';
import {hostileMarkdown} from './hostile-markdown.ts';
import {findActing} from './screen.ts';

/** Something that happens to a reader. */
type Event =
	| {readonly kind: 'key'; readonly key: string}
	| {readonly kind: 'window'; readonly columns: number; readonly rows: number}
	| {readonly kind: 'change'; readonly text: string}
	| {readonly kind: 'collection' | 'settled'};

const keys =
	"space b j k l h g G ] [ / n N t m L o i + - J P D F U q s x ? T z S up down left right pageup pagedown home end enter escape tab shift+tab backspace 0 1 2 9 é 雪 ' ctrl+u".split(
		' ',
	);

const text: fc.Arbitrary<string> = fc
	.tuple(
		fc.oneof(fc.constant(''), fc.constantFrom(...heads.map(({head}) => head))),
		fc.array(
			fc.oneof(
				{weight: 3, arbitrary: fc.constantFrom(...hostileMarkdown.map(({make}) => make(150)))},
				{weight: 2, arbitrary: hostileText},
				{weight: 4, arbitrary: fc.lorem({maxCount: 60})},
				{weight: 1, arbitrary: fc.string({unit: 'grapheme'})},
			),
			{maxLength: 12, size: 'max'},
		),
	)
	.map(([head, parts]) => head + parts.join('\n\n'));

const size = fc.tuple(fc.integer({min: 1, max: 130}), fc.integer({min: 1, max: 50}));
const event: fc.Arbitrary<Event> = fc.oneof(
	{weight: 20, arbitrary: fc.constantFrom(...keys).map((key): Event => ({kind: 'key', key}))},
	{weight: 3, arbitrary: size.map(([columns, rows]): Event => ({kind: 'window', columns, rows}))},
	{weight: 1, arbitrary: text.map((changed): Event => ({kind: 'change', text: changed}))},
	{weight: 1, arbitrary: fc.constantFrom('collection', 'settled').map(kind => ({kind}) as Event)},
);

/**
 * Reads stories of hostile words and Markdown by any keys, in windows of any size, while their files
 * change: nothing may throw, every screen must fill its window and not one cell more, hold nothing
 * that acts on a terminal, and an open story must show the page of its place. Returns the figures in
 * words.
 */
export async function proveAnyKeys(sessions: number): Promise<string> {
	let events = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(text, {minLength: 1, maxLength: 3}),
			size,
			fc.array(event, {minLength: 30, maxLength: 60}),
			async (texts, [columns, rows], happening) => {
				const reader = await openShelf(texts);
				reader.resize(columns, rows);
				expectSound(reader.state);
				for (const each of happening) {
					await happen(reader, each);
					expectSound(reader.state);
					events++;
				}
			},
		),
		{numRuns: sessions},
	);
	return `${sessions} sessions with stories of hostile words, ${events} keys, resizes and changed files: 0 exceptions, 0 screens that do not fill their window.`;
}

async function openShelf(sources: readonly string[]): Promise<Reader> {
	const open = await Promise.all(sources.map((each, index) => read(each, `${index}.md`)));
	const heads = open.map(({head}) => head);
	const texts = Object.fromEntries(open.map(({head, content}) => [head.id, content]));
	// From Home into the list of the first category, and into its first story.
	return new Reader(shelf(heads), texts).press('enter', 'enter');
}

async function read(source: string, name: string) {
	const file = await readStoryText(Buffer.from(source), name);
	const head = story(name, {...file.head, id: `test:${name}`});
	return {head, content: await toOpenText(file)};
}

async function happen(reader: Reader, event: Event): Promise<void> {
	if (event.kind === 'key') reader.press(event.key);
	else if (event.kind === 'window') reader.resize(event.columns, event.rows);
	else if (event.kind === 'change') {
		const open = reader.state.screens.find(screen => screen.kind === 'story');
		if (!open) return;
		const {content} = await read(event.text, open.story.relativePath);
		reader.tell({kind: 'changed', story: open.story, content, at: reader.now});
	} else if (event.kind === 'settled') reader.tell({kind: 'settled', at: reader.now});
	else {
		const {collection} = reader.state;
		const stories = collection.stories.slice(1);
		reader.tell({kind: 'collection', collection: {...collection, stories}, at: reader.now});
	}
}

function expectSound(state: State): void {
	const {columns, rows} = state.window;
	const shown = view(state);
	const parts = shown.kind === 'rows' ? [] : shown.parts;
	const plain = shown.kind === 'rows' ? shown.rows : shown.foot;
	const menus = parts.flatMap(part => (part.kind === 'menus' ? part.menus : []));
	const heights = parts.map(part => (part.kind === 'rows' ? part.rows.length : part.height));
	assert.equal(
		heights.reduce((sum, height) => sum + height, plain.length),
		rows,
	);
	const all = [...plain, ...parts.flatMap(part => (part.kind === 'rows' ? part.rows : []))];
	for (const row of all) {
		assert.ok(rowWidth(row) <= columns, JSON.stringify(row));
	}

	for (const {left, width, items} of menus) {
		assert.ok(left + width <= columns);
		for (const {row} of items) assert.ok(rowWidth(row) <= width, JSON.stringify(row));
	}

	for (const {text: words} of [
		...all,
		...menus.flatMap(({items}) => items.map(({row}) => row)),
	].flat()) {
		assert.equal(findActing(words), undefined);
	}

	const open = state.screens.at(-1);
	if (open?.kind === 'story') assert.ok(pageOf(open.book, open.place).page >= 0);
}
