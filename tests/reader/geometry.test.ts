import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryHead} from '../../src/core/collection/story.ts';
import {measure} from '../../src/core/layout/ruler.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import type {Window} from '../../src/reader/frame.ts';
import type {Row} from '../../src/reader/row.ts';
import type {HomePart, Menu} from '../../src/reader/screens/home/view.ts';
import {type View, view} from '../../src/reader/view.ts';
import {rowText} from './row-text.ts';
import {open, paragraphs, Reader, shelf, story} from './support.ts';

const widths = [1, 2, 3, 5, 10, 19, 20, 21, 39, 40, 41, 59, 60, 61, 79, 80, 81, 100, 139, 140, 200];
const heights = [1, 2, 3, 4, 5, 6, 9, 10, 11, 14, 15, 16, 23, 24, 25, 40, 60];

const long = text(
	'A title that goes on for much longer than any window is wide, and then some more',
);
const wide = text('物語の終わりには灯りがひとつ残っていた 👩‍👩‍👧‍👦👍🏽🏴󠁧󠁢󠁳󠁣󠁴󠁿 그리고');
const stories: readonly StoryHead[] = [
	story('Wide', {
		title: wide,
		authors: [wide],
		categories: [wide],
		tags: [wide],
		comments: 1,
		commenters: [{author: wide, date: undefined}],
	}),
	story('Long', {title: long, authors: [long], categories: [long], tags: [long], excerpt: long}),
	...Array.from({length: 20}, (_, index) =>
		story(`Story ${index}`, {
			tags: [text(`tag${index}`)],
			series: text('Series'),
			part: index,
			date: {year: 2024, month: 1 + (index % 12), day: 1, seconds: 0},
		}),
	),
];
const markdown = `# ${long}

${wide} ${wide}

- one
  - ${long} ${wide}

> ${long}

* * *

    a line of code that is longer than many windows are

| one | two |
| --- | --- |
| ${long} | ${wide} |

A [link](https://example.org/${'path/'.repeat(30)}) and a note[^1].

${paragraphs(8)}

[^1]: ${long}
`;

/** Keys from Home to every screen and every state of one that looks different. */
const ways: Readonly<Record<string, readonly string[]>> = {
	Home: [],
	'Home, at its last entry': ['shift+tab', 'down', 'down', 'down', 'down'],
	'a notice on Home': ['z'],
	'the help of Home': ['?'],
	'a list': ['/', 'enter'],
	'the end of a list': ['/', 'enter', 'G'],
	'a list that is filtered': ['/', ...wide.slice(0, 4), ...'long words that are not there'],
	'the list of tags': ['tab', 'tab', 'tab', 'tab', 'up', 'enter', 'G'],
	'a story': ['enter'],
	'the middle of a story': ['enter', 'space', 'space', 'm', '5'],
	'the last page': ['enter', 'G'],
	'the comments': ['enter', 'G', 'space'],
	'a search': ['enter', '/', ...'paragraph', '物'],
	'a kept search': ['enter', '/', ...'paragraph', 'enter'],
	'a long story title': ['down', 'enter', 'space'],
	'the contents': ['enter', 't'],
	'folded corners': ['enter', 'm', 'space', 'm', "'"],
	links: ['enter', 'L'],
	'the help of a story': ['enter', '?', 'space'],
	'the end': ['enter', 'G', 'space', 'space'],
	'the end, last offer': ['enter', 'G', 'space', 'space', ...Array.from({length: 9}, () => 'j')],
	problems: ['shift+tab', 'enter'],
	'a search of the shelf': ['S', ...'long words', '物'],
	'a search that makes no sense': ['S', ...'before:soon', 'enter'],
	'two pages': ['enter', 'D', 'space'],
	'justified, with indents': ['enter', 'J', 'P', 'space'],
};

const [first] = stories as [StoryHead];
const content = open(first, markdown, [long, wide]);
const texts = Object.fromEntries(stories.map(({id}) => [id, content]));

function start(): Reader {
	const problems = [{path: `/stories/${long}.md`, message: long}];
	const state = shelf(stories, {}, {problems, title: wide, tagline: long, pages: [story('About')]});
	return new Reader(state, texts);
}

/** Rows that are wider than they may be. */
function tooWide(rows: readonly Row[], most: number): string[] {
	return rows
		.filter(row => measure(rowText(row)) > most)
		.map(row => `wider than ${most} cells: ${rowText(row)}`);
}

/** What is wrong with menus that stand side by side. */
function menuFaults(menus: readonly Menu[], height: number, columns: number): string[] {
	let free = 0;
	return menus.flatMap(({group, left, width, items, words}) => {
		const isApart = left - 2 >= free;
		free = left + width;
		return [
			...(isApart && free <= columns ? [] : [`the menu of ${group} has no room of its own`]),
			...(items.length > height ? [`the menu of ${group} is too high`] : []),
			...tooWide([words, ...items.map(({row}) => row)], width),
		];
	});
}

/** What is wrong with a view in a window: rows that are too wide, too many, too few. */
function faults(shown: View, {columns, rows}: Window): string[] {
	const parts: readonly HomePart[] =
		shown.kind === 'rows' ? [shown] : [...shown.parts, {kind: 'rows', rows: shown.foot}];
	const height = parts.reduce(
		(sum, part) => sum + (part.kind === 'rows' ? part.rows.length : part.height),
		0,
	);
	return [
		...(height === rows ? [] : [`${height} rows, not ${rows}`]),
		...parts.flatMap(part =>
			part.kind === 'rows'
				? tooWide(part.rows, columns)
				: menuFaults(part.menus, part.height, columns),
		),
	];
}

/** What a state shows in every window must be exact. */
function sweep({state}: Reader): void {
	for (const columns of widths) {
		for (const rows of heights) {
			const resized = new Reader(state).resize(columns, rows);
			assert.deepEqual(faults(view(resized.state), {columns, rows}), [], `${columns} by ${rows}`);
		}
	}
}

for (const [name, keys] of Object.entries(ways)) {
	test(`${name}: exact in every window`, () => sweep(start().press(...keys)));
}

test('a story that is being opened: exact in every window', () => {
	sweep(new Reader(start().state).press('down', 'enter'));
});

test('the results of a search: exact in every window', () => {
	const reader = start().press('S').type('long').press('enter');
	const snippet = [
		{text: long, isMatch: false},
		{text: wide, isMatch: true},
	];
	const some = stories.filter((_, index) => index % 2 === 0);
	reader
		.tell({
			kind: 'found',
			asked: 'long',
			results: stories,
			hasMore: false,
			words: {kept: 3, of: 30},
			at: 0,
		})
		.tell({
			kind: 'snippets',
			asked: 'long',
			snippets: new Map(some.map(({id}) => [id, snippet])),
			at: 0,
		});
	sweep(reader);
	sweep(reader.press('G'));
});

test('the keys work in every window, whether it shows anything or not', () => {
	for (const columns of [1, 19, 20, 40, 80, 140]) {
		for (const rows of [1, 4, 5, 9, 24]) {
			const window = {columns, rows};
			for (const keys of Object.values(ways)) {
				const reader = start()
					.resize(columns, rows)
					.press(...keys, 'space', 'up', 'j', 'x', 'b');
				assert.deepEqual(faults(view(reader.state), window), [], `${columns} by ${rows}: ${keys}`);
			}
		}
	}
});

test('a window of no cells at all is one of the smallest', () => {
	const reader = start().press('enter').resize(0, 0);
	assert.deepEqual(reader.rows, []);
	assert.match(reader.resize(80, 24).screen, /page 1 of/);
});
