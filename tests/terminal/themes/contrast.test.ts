import assert from 'node:assert/strict';
import {test} from 'node:test';
import {themeNames} from '../../../src/core/settings/theme-names.ts';
import {
	type Colour,
	colourAt,
	contrast,
	nearestIndex,
} from '../../../src/terminal/themes/colour.ts';
import {shadesOn} from '../../../src/terminal/themes/shades.ts';
import {themes} from '../../../src/terminal/themes/themes.ts';
import {assertInReadme} from '../../readme-block.ts';

/** What words and signs want of their paper (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
const least = {words: 4.5, wordsInHighContrast: 7, signs: 3};

/**
 * Ink, paper and magenta of terminals as they come: xterm's XTerm-col.ad and resources, kitty's
 * options (foreground, background, color5), the Linux console's default_red, _grn and _blu.
 */
const terminals: Readonly<Record<string, Readonly<Record<'ink' | 'paper' | '35', Colour>>>> = {
	xterm: {ink: [0, 0, 0], paper: [255, 255, 255], 35: [205, 0, 205]},
	kitty: {ink: [221, 221, 221], paper: [0, 0, 0], 35: [203, 30, 209]},
	'Linux console': {ink: [170, 170, 170], paper: [0, 0, 0], 35: [170, 0, 170]},
};

test('the ratio is that of WCAG: black on white 21, grey #767676 on white just 4.54', () => {
	assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
	assert.equal(contrast([0x76, 0x76, 0x76], [255, 255, 255]).toFixed(2), '4.54');
});

test('every word of every theme stands out from its paper, in all colours and in 256', () => {
	for (const name of themeNames) {
		const {screen, parts} = themes[name];
		if (!screen) continue;
		const {paper, ink} = screen;
		const wanted = name === 'high-contrast' ? least.wordsInHighContrast : least.words;
		for (const [part, {colour = ink}] of [...Object.entries(parts), ['text', {}] as const]) {
			assert.ok(contrast(colour, paper) >= wanted, `${name}: ${part}`);
			const indexed = contrast(colourAt(nearestIndex(colour)), colourAt(nearestIndex(paper)));
			assert.ok(indexed >= wanted, `${name}, 256 colours: ${part} ${indexed}`);
		}
	}
});

test('the terminal’s own theme has words in its ink, and signs that its paper shows', () => {
	const {screen, parts} = themes.terminal;
	assert.equal(screen, undefined);
	for (const [part, {colour, named}] of Object.entries(parts)) {
		assert.equal(colour, undefined, part);
		assert.equal(named, part === 'sign' ? '35' : undefined, part);
	}

	for (const [name, {ink, paper, 35: sign}] of Object.entries(terminals)) {
		assert.ok(contrast(ink, paper) >= least.words, name);
		assert.ok(contrast(sign, paper) >= least.signs, name);
	}
});

test('on any background that is told, the shades stand out, or there are none', () => {
	for (let grey = 0; grey < 256; grey++) {
		const background: Colour = [grey, grey, Math.min(255, grey + 20)];
		const shades = shadesOn(background);
		if (!shades) continue;
		assert.ok(contrast(shades.secondary, background) >= least.words, `${grey}`);
		assert.ok(contrast(shades.accent, background) >= least.words, `${grey}`);
	}

	assert.deepEqual(shadesOn([0, 0, 0]), {secondary: [128, 128, 128], accent: [0, 175, 175]});
	assert.ok(shadesOn([255, 255, 255]));
	assert.equal(shadesOn([120, 120, 120]), undefined);
});

test('the README tells how well the words of each theme stand out', () => {
	const ratio = (colour: Colour, paper: Colour): string => contrast(colour, paper).toFixed(1);
	const rows = themeNames.flatMap(name => {
		const {screen, parts} = themes[name];
		if (!screen) return [];
		const {paper, ink} = screen;
		const {secondary, accent} = parts;
		const ratios = [ink, secondary.colour ?? ink, accent.colour ?? ink];
		return [`| ${name} | ${ratios.map(each => `${ratio(each, paper)} : 1`).join(' | ')} |`];
	});
	const own = Object.entries(terminals).map(
		([name, {ink, paper, 35: sign}]) =>
			`| terminal, in ${name} | ${ratio(ink, paper)} : 1 | as text | signs ${ratio(sign, paper)} : 1 |`,
	);
	assertInReadme('contrast', [
		'',
		'| theme | text | secondary | keys, code, signs |',
		'|---|---|---|---|',
		...rows,
		...own,
		'',
	]);
});
