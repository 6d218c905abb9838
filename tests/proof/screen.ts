import assert from 'node:assert/strict';
import type {Collection} from '../../src/core/collection/collection.ts';
import type {StoryHead} from '../../src/core/collection/story.ts';
import type {OpenText} from '../../src/reader/open-text.ts';
import type {Row} from '../../src/reader/row.ts';
import type {Screen} from '../../src/reader/screens/screen.ts';
import type {State} from '../../src/reader/state.ts';
import {view} from '../../src/reader/view.ts';
import {paint} from '../../src/terminal/paint.ts';
import {makePalette} from '../../src/terminal/palette.ts';
import {findForeign} from '../end-to-end/grammar.ts';
import {Reader, shelf} from '../reader/support.ts';

/** What acts on a terminal, turns words around, or stands for no character. */
const acting =
	/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\u{e0001}]/u;

/** The first such character in words that are printed, with those around it; no look is allowed. */
export function findActing(printed: string): string | undefined {
	const at = printed.replaceAll('\n', ' ').search(acting);
	return at < 0 ? undefined : JSON.stringify(printed.slice(Math.max(0, at - 60), at + 60));
}

/** A program without a terminal; every frame that it shows must be within the grammar. */
export interface Watched {
	readonly press: (...keys: string[]) => void;
	/** Opens a story and looks at all of it, at what stands beside it, and at its end. */
	readonly readThrough: (story: StoryHead, content: OpenText) => void;
	/** How many frames were looked at. */
	readonly frames: () => number;
}

const windows = [
	[80, 24],
	[33, 9],
	[240, 60],
] as const;

const brush = makePalette({colours: 'direct', hasLinks: true, hasItalics: true}).brush('night');

export function watchScreens(collection: Collection): Watched {
	const reader = new Reader(shelf([], {}, collection));
	let frames = 0;
	const look = (): void => {
		frames++;
		for (const row of rowsOf(reader.state)) {
			for (const {text} of row) assert.ok(!acting.test(text), JSON.stringify(text));
			const painted = paint(row, brush, reader.state.window.columns);
			assert.equal(findForeign(painted), undefined, reader.state.screens.at(-1)?.kind);
		}
	};

	const press = (...keys: string[]): void => {
		for (const key of keys) {
			reader.press(key);
			look();
		}
	};

	const go = (...screens: Screen[]): void => {
		const [home] = reader.state.screens;
		reader.state = {...reader.state, screens: [home, ...screens]};
		look();
	};

	for (const [columns, rows] of windows) {
		reader.resize(columns, rows);
		go();
		press('down', 'tab', 'tab', 'tab', 'tab', 'tab', 'shift+tab', 'up', '?', 'escape');
		go({kind: 'problems', scroll: 0});
		press('down', 'space', 'G', 'escape');
		const {stories} = reader.state.collection;
		const hidden = stories.map(story => ({story, reason: 'future' as const, day: story.date}));
		go({kind: 'hidden', chosen: 0, stories: hidden});
		press('down', 'space', 'G', 'escape');
		for (const groups of ['categories', 'archives', 'tags'] as const) {
			go({kind: 'groups', of: groups, chosen: 0, site: undefined});
			press('down', 'G', 'enter', 'down', 's', '/', 'w', 'enter', 'G', 'escape', 'escape');
		}
	}

	return {
		press,
		frames: () => frames,
		readThrough(story, content) {
			const window = windows[frames % windows.length] ?? windows[0];
			reader.resize(window[0], window[1]);
			go({kind: 'loading', story, from: [story.id]});
			reader.tell({kind: 'opened', story, content, at: 0});
			look();
			press(
				'm',
				"'",
				'escape',
				't',
				'down',
				'escape',
				'L',
				'down',
				'escape',
				'?',
				'space',
				'escape',
			);
			press('/', 'w', 'o', 'r', 'd', 'enter', 'n', 'n', 'N');
			for (let page = 0; page < 60 && reader.state.screens.at(-1)?.kind === 'story'; page++) {
				press('space');
			}

			press('down', 'down', 'escape');
		},
	};
}

function rowsOf(state: State): readonly Row[] {
	const shown = view(state);
	if (shown.kind === 'rows') return shown.rows;
	const rows = shown.parts.flatMap(part =>
		part.kind === 'rows'
			? part.rows
			: part.menus.flatMap(({items, words}) => [words, ...items.map(({row}) => row)]),
	);
	return [...rows, ...shown.foot];
}
