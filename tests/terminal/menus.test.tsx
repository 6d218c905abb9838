import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {safe} from '../../src/core/text/safe-text.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {blank, row} from '../../src/reader/row.ts';
import type {Menu} from '../../src/reader/screens/home/view.ts';
import type {Untimed} from '../../src/reader/store.ts';
import {Menus} from '../../src/terminal/menus.tsx';

const down = '\u{1B}[B';
const up = '\u{1B}[A';
const plain = {hasColour: false, hasLinks: false};

function menu(group: string, names: readonly string[], more: Partial<Menu> = {}): Menu {
	return {
		group,
		left: 3,
		width: 20,
		items: names.map((name, item) => ({item, row: row(text(name))})),
		words: blank,
		chosen: undefined,
		revision: 1,
		...more,
	};
}

/** Menus side by side, three rows high, and what they report. */
function show(menus: readonly Menu[]) {
	const told: Untimed[] = [];
	const element = (shown: readonly Menu[]) => (
		<Menus
			menus={shown}
			height={3}
			cursor="❯"
			ability={plain}
			dispatch={action => void told.push(action)}
		/>
	);
	const {lastFrame, rerender, stdin, unmount} = render(element(menus));
	return {
		told,
		frame: () => stripVTControlCharacters(lastFrame() ?? '').split('\n'),
		painted: () => lastFrame() ?? '',
		show: (others: readonly Menu[]) => rerender(element(others)),
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

test('only the menu that has the cursor hears keys; it moves inside the group and reports', async () => {
	using shown = show([
		menu('left', ['One', 'Two']),
		menu('right', ['Three', 'Four'], {left: 30, chosen: 0, revision: 7}),
	]);
	await shown.press(down, up, 'j');
	assert.deepEqual(shown.told, [
		{kind: 'highlight', group: 'right', item: 1, revision: 7},
		{kind: 'highlight', group: 'right', item: 0, revision: 7},
		{kind: 'highlight', group: 'right', item: 1, revision: 7},
	]);
	assert.match(shown.frame()[1] ?? '', /^ {3}Two +❯ Four$/);
});

test('Enter chooses the entry under the cursor, a number the entry in view with that number', async () => {
	using shown = show([menu('left', ['One', 'Two', 'Three'], {chosen: 1})]);
	await shown.press('\r', '3', '9');
	assert.deepEqual(shown.told, [
		{kind: 'choose', group: 'left', item: 1, revision: 1},
		{kind: 'choose', group: 'left', item: 2, revision: 1},
	]);
});

test('entries are reported by their number in the group, also when its beginning is out of view', async () => {
	const items = [4, 5].map(item => ({item, row: row(text(`Entry ${item}`))}));
	using shown = show([menu('left', [], {items, chosen: 0})]);
	await shown.press('j', '\r');
	assert.deepEqual(
		shown.told.map(action => 'item' in action && action.item),
		[5, 5],
	);
});

test('a new revision begins where our cursor is; the same one keeps the menu as it moved', async () => {
	const names = ['One', 'Two', 'Three'];
	using shown = show([menu('left', names, {chosen: 0})]);
	await shown.press('j');
	shown.show([menu('left', names, {chosen: 1})]);
	await settled();
	assert.equal(shown.frame()[1], ' ❯ Two');
	shown.show([menu('left', names, {chosen: 2, revision: 2})]);
	await settled();
	assert.equal(shown.frame()[2], ' ❯ Three');
	await shown.press('k');
	assert.deepEqual(shown.told.at(-1), {kind: 'highlight', group: 'left', item: 1, revision: 2});
});
