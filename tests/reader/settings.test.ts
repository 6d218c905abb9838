import assert from 'node:assert/strict';
import {test} from 'node:test';
import {measure} from '../../src/core/layout/ruler.ts';
import {measureLimits, usualSettings} from '../../src/core/settings/settings.ts';
import {open, Reader, shelf, story} from './support.ts';

const one = story('One');
const prose =
	`${'The visiting room smelled of floor wax and of oranges that someone had been peeling there. '.repeat(30)}\n\n`.repeat(
		8,
	);

/** A story of long paragraphs, open at its second page. */
function reading(columns = 120, rows = 24): Reader {
	const state = shelf([one], {window: {columns, rows}});
	return new Reader(state, {[one.id]: open(one, prose)}).press('enter', 'space');
}

/** The text on the screen without head, foot and margins. */
function text({rows}: Reader): string[] {
	return rows.slice(3, -3).map(row => row.trim());
}

function widest(reader: Reader): number {
	return Math.max(...text(reader).map(measure));
}

test('+ and - change the longest line by two cells, within limits', () => {
	const reader = reading();
	assert.ok(widest(reader) <= usualSettings.measure);
	assert.match(reader.press('+').screen, /Lines of up to 70 cells\./);
	assert.match(reader.press('-', '-').screen, /Lines of up to 66 cells\./);
	reader.press(...Array.from({length: 40}, () => '-'));
	assert.match(reader.screen, new RegExp(`Lines of up to ${measureLimits.least} cells\\.`));
	assert.ok(widest(reader) <= measureLimits.least);
	reader.press(...Array.from({length: 40}, () => '='));
	assert.ok(widest(reader) > 90 && widest(reader) <= measureLimits.most);
});

test('J sets lines to both edges and back', () => {
	const reader = reading();
	const ragged = reader.rows;
	reader.press('J');
	assert.match(reader.screen, /Lines are justified\./);
	const lines = text(reader).filter(line => line.length > 60);
	assert.ok(lines.length > 10 && lines.every(line => measure(line) === usualSettings.measure));
	assert.match(reader.press('J').screen, /Lines are ragged at the right\./);
	assert.deepEqual(text(reader), text({rows: ragged} as Reader));
});

test('P sets an indent in place of the blank line between paragraphs', () => {
	const reader = reading(120, 60).press('P');
	assert.match(reader.screen, /Paragraphs begin with an indent\./);
	reader.press('space');
	assert.ok(!reader.rows.slice(3, 50).includes(''));
	assert.ok(reader.rows.some(row => /^ {28}The visiting room/.test(row)));
	assert.match(reader.press('P').screen, /A blank line between paragraphs\./);
});

test('D shows two pages side by side where the window is wide enough', () => {
	const reader = reading(160, 24);
	const single = text(reader);
	reader.press('D');
	assert.match(reader.screen, /Two pages side by side, in windows of 140 cells and more\./);
	assert.match(reader.rows.at(-1) ?? '', /pages 1–2 of \d+/);
	assert.match(reader.press('space').rows.at(-1) ?? '', /pages 3–4 of \d+/);
	assert.match(reader.resize(139, 24).rows.at(-1) ?? '', /page 3 of \d+/);
	assert.match(reader.resize(160, 24).rows.at(-1) ?? '', /pages 3–4 of \d+/);
	reader.press('b', 'D');
	assert.match(reader.screen, /One page\./);
	assert.match(reader.press('space').rows.at(-1) ?? '', /page 2 of \d+/);
	assert.deepEqual(text(reader), single);
});

test('whatever is changed, the page holds the word one was at, and changing back gives the same page', () => {
	const reader = reading().press('space');
	const before = text(reader);
	const word = reader.state.screens.at(-1);
	for (const [key, back] of [
		['+', '-'],
		['J', 'J'],
		['P', 'P'],
		['D', 'D'],
	] as const) {
		reader.press(key);
		const now = reader.state.screens.at(-1);
		assert.deepEqual(now?.kind === 'story' && now.place, word?.kind === 'story' && word.place, key);
		assert.deepEqual(text(reader.press(back)), before, key);
	}
});

test('every change is kept for the next start', () => {
	const reader = reading().press('+', 'J', 'P', 'D');
	const kept = reader.effects.flatMap(effect =>
		effect.kind === 'save-settings' ? [effect.settings] : [],
	);
	assert.equal(kept.length, 4);
	assert.deepEqual(kept.at(-1), {
		measure: 70,
		justified: true,
		paragraphs: 'indented',
		twoPages: true,
		update: 'never',
		theme: 'terminal',
	});
});
