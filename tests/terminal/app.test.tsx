import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {cleanup, render} from 'ink-testing-library';
import type {Effect} from '../../src/reader/effect.ts';
import {startStore} from '../../src/reader/store.ts';
import {App} from '../../src/terminal/app.tsx';
import {makePalette} from '../../src/terminal/palette.ts';
import {library, shelf, story} from '../reader/support.ts';

const stories = ['One', 'Two', 'Three'].map(title => story(title));
const texts = library(stories);
const down = '\u{1B}[B';

/** The whole screen over three stories, keys going in, 100 by 30 cells. */
function start() {
	const effects: Effect[] = [];
	const window = {columns: 100, rows: 30};
	const state = shelf(stories, {window});
	let now = 0;
	const store = startStore(
		{state, effects: []},
		(effect, dispatch) => {
			effects.push(effect);
			const content = effect.kind === 'open' ? texts[effect.story.id] : undefined;
			if (effect.kind === 'open' && content) {
				dispatch({kind: 'opened', story: effect.story, content});
			}
		},
		() => now++,
	);
	const {lastFrame, stdin, unmount} = render(
		<App
			store={store}
			palette={makePalette({colours: 'none', hasLinks: false, hasItalics: false})}
		/>,
	);
	return {
		effects,
		store,
		frame: () => stripVTControlCharacters(lastFrame() ?? ''),
		async press(...keys: string[]) {
			for (const key of keys) {
				await settled();
				stdin.write(key);
			}

			await settled();
		},
		[Symbol.dispose]: unmount,
	};
}

function settled(): Promise<void> {
	return new Promise(resolve => {
		setTimeout(resolve, 30);
	});
}

/** The entry of Home that has the cursor. */
function chosen(frame: string): string {
	return /❯ (?:[●✓] | {2})?(.*?)(?: {2,}|\n)/.exec(frame)?.[1] ?? '';
}

test('Home fills the window exactly', () => {
	using app = start();
	const rows = app.frame().split('\n');
	assert.equal(rows.length, 30);
	assert.ok(rows.every(row => row.length <= 100));
	assert.equal(chosen(app.frame()), 'One');
});

test('the cursor goes through all groups of Home and does not wrap in one', async () => {
	using app = start();
	const visited: string[] = [];
	for (let key = 0; key < 6; key++) {
		await app.press(down);
		visited.push(chosen(app.frame()));
	}

	assert.deepEqual(visited.slice(0, 2), ['Two', 'Three']);
	assert.match(visited[2] ?? '', /^All 3 stories/);
	assert.match(visited[3] ?? '', /^Stories/);
	assert.match(visited[4] ?? '', /^November 2025/);
	assert.equal(visited[5], visited[4]);
	await app.press('k', 'k', 'k');
	assert.equal(chosen(app.frame()), 'Three');
});

test('Enter opens the story under the cursor, keys turn its pages, Escape goes back', async () => {
	using app = start();
	await app.press('j', '\r');
	assert.match(app.frame(), /Two\n\n +Posted on November 1, 2025/);
	await app.press(' ', ' ', 'b');
	assert.match(app.frame(), /page 2 of \d/);
	assert.equal(app.effects.filter(({kind}) => kind === 'save').length, 3);
	await app.press('q');
	assert.match(app.frame(), /Continue reading\n +Two /);
	assert.equal(chosen(app.frame()), 'Two');
});

test('a number opens that story of the group', async () => {
	using app = start();
	await app.press('3');
	assert.match(app.frame(), /Three\n\n +Posted on/);
});

test('a text line takes keys that have a meaning elsewhere, and a paste', async () => {
	using app = start();
	await app.press('/', 't', 'q', '\u{7F}', 'w');
	assert.match(app.frame(), /\/ tw▏/);
	assert.match(app.frame(), /All stories · 1/);
	await app.press('\u{1B}');
	await app.press('\u{1B}');
	assert.match(app.frame(), /Recent stories/);
});

test('a resize sets the screen for the new window', async () => {
	using app = start();
	app.store.dispatch({kind: 'resize', window: {columns: 60, rows: 12}});
	await settled();
	const rows = app.frame().split('\n');
	assert.equal(rows.length, 12);
	assert.ok(rows.every(row => row.length <= 60));
});

test('keys ask for the end and for a suspension', async () => {
	using app = start();
	await app.press('\u{1A}', 'q');
	assert.deepEqual(
		app.effects.map(({kind}) => kind),
		['suspend', 'quit'],
	);
});

test.after(cleanup);
