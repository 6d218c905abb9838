import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {safe} from '../../src/core/text/safe-text.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {blank, row} from '../../src/reader/row.ts';
import type {Menu} from '../../src/reader/screens/home/view.ts';
import {Menus} from '../../src/terminal/menus.tsx';
import {makePalette} from '../../src/terminal/palette.ts';

const down = '\u{1B}[B';
const up = '\u{1B}[A';
const plain = makePalette({colours: 'none', hasLinks: false, hasItalics: false}).brush('terminal');

function menu(group: string, names: readonly string[], more: Partial<Menu> = {}): Menu {
	return {
		group,
		left: 3,
		width: 20,
		items: names.map((name, item) => ({item, row: row(text(name))})),
		words: blank,
		chosen: undefined,
		...more,
	};
}

/** Menus side by side, three rows high. */
function show(menus: readonly Menu[]) {
	const element = (shown: readonly Menu[]) => (
		<Menus menus={shown} height={3} cursor={safe`❯`} columns={80} brush={plain} />
	);
	const {lastFrame, rerender, stdin, unmount} = render(element(menus));
	return {
		frame: () => stripVTControlCharacters(lastFrame() ?? '').split('\n'),
		painted: () => lastFrame() ?? '',
		show: (others: readonly Menu[]) => rerender(element(others)),
		write: (key: string) => void stdin.write(key),
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

/** Effects have run. */
function settled(): Promise<void> {
	return new Promise(resolve => {
		setTimeout(resolve, 20);
	});
}

test('menus stand side by side, each where its column begins, the cursor before the chosen entry', () => {
	using shown = show([
		menu('left', ['One', 'Two', 'Three'], {chosen: 1}),
		menu('right', ['Four'], {left: 30}),
	]);
	assert.deepEqual(shown.frame(), ['   One                        Four', ' ❯ Two', '   Three']);
});

test('the chosen entry is bold where the cursor is, and nowhere else', () => {
	using shown = show([
		menu('left', ['One', 'Two'], {chosen: 1}),
		menu('right', ['Three'], {left: 30}),
	]);
	assert.deepEqual(shown.painted().match(/\u{1B}\[1m\S+/gu), ['\u{1B}[1mTwo\u{1B}[22m']);
});

test('a menu without entries says why', () => {
	using shown = show([
		menu('left', ['One'], {chosen: 0}),
		menu('right', [], {left: 30, words: row(safe`None.`)}),
	]);
	assert.deepEqual(shown.frame(), [' ❯ One                        None.', '', '']);
});

test('the cursor is where the state has it, whatever the menu has made of the keys', async () => {
	const names = ['One', 'Two', 'Three'];
	using shown = show([menu('left', names, {chosen: 0})]);
	const cursor = () => shown.frame().findIndex(row => row.includes('❯'));
	const moveTo = async (chosen: number | undefined) => {
		shown.show([menu('left', names, chosen === undefined ? {} : {chosen})]);
		await settled();
		return cursor();
	};
	await settled();
	shown.write('j');
	assert.equal(await moveTo(1), 1, 'both moved');
	await shown.press(down);
	assert.equal(cursor(), 1, 'the state did not move');
	shown.write(up);
	assert.equal(await moveTo(2), 2, 'the state moved the other way');
	await shown.press(down);
	assert.equal(cursor(), 2, 'the menu went round to its first entry');
	assert.equal(await moveTo(undefined), -1, 'the cursor is in another menu');
	await shown.press(up);
	assert.equal(await moveTo(1), 1, 'and comes back');
});

test('other entries in view begin with the cursor of the state', async () => {
	const items = [4, 5].map(item => ({item, row: row(text(`Entry ${item}`))}));
	using shown = show([menu('left', ['One', 'Two'], {chosen: 0})]);
	await shown.press('j');
	shown.show([menu('left', [], {items, chosen: 0})]);
	await settled();
	assert.deepEqual(shown.frame().slice(0, 2), [' ❯ Entry 4', '   Entry 5']);
});
