import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import fc from 'fast-check';
import {findRuleBreaks} from '../../../src/core/layout/line-break-rules.ts';
import {findLineBreaks} from '../../../src/core/layout/line-breaks.ts';

/** Unicode's own test files, one case a line: `÷` a break, `×` none, and code points between. */
function readCases(name: string) {
	const file = new URL(`fixtures/${name}.txt.gz`, import.meta.url);
	const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
	return lines.filter(line => !line.startsWith('#')).map(line => ({line, ...readCase(line)}));
}

function readCase(line: string): {text: string; breaks: number[]} {
	let text = '';
	const breaks: number[] = [];
	for (const token of line.trim().split(/\s+/)) {
		if (token === '÷') breaks.push(text.length);
		else if (token !== '×') text += String.fromCodePoint(Number.parseInt(token, 16));
	}
	return {text, breaks};
}

/** The text with `|` wherever a line may end. */
function show(text: string): string {
	let shown = '';
	let start = 0;
	for (const at of findLineBreaks(text)) {
		shown += `${text.slice(start, at)}|`;
		start = at;
	}
	return shown.replace(/\|$/, '');
}

test('every line of Unicode’s LineBreakTest is broken as it says, but for what version 17 changed', () => {
	const different = readCases('LineBreakTest').filter(
		({text, breaks}) => findRuleBreaks(text).join() !== breaks.join(),
	);
	// The file is of version 16. Since 17, LB20a keeps a hyphen before a Hebrew word, too.
	assert.deepEqual(
		different.map(({line}) => line),
		['× 002D ÷ 05D0 ÷', '× 002D × 0308 ÷ 05D0 ÷', '× 2010 ÷ 05D0 ÷', '× 2010 × 0308 ÷ 05D0 ÷'],
	);
});

test('every line of Unicode’s GraphemeBreakTest is segmented as it says, but for what version 17 changed', () => {
	const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	const different = readCases('GraphemeBreakTest').filter(({text, breaks}) => {
		const found = Array.from(graphemes.segment(text), ({index}) => index);
		return [...found, text.length].join() !== breaks.join();
	});
	// The file is of version 16. Since 17, ✁ is no pictograph, so that a joiner joins nothing to it.
	assert.deepEqual(
		different.map(({line}) => line),
		['÷ 2701 × 200D × 2701 ÷'],
	);
});

test('a line ends at spaces and after hyphens, never before punctuation', () => {
	assert.equal(show('Well, a half-hearted try!'), 'Well, |a |half-|hearted |try!');
	assert.equal(show('« Quoi ? »'), '« Quoi ? »');
	assert.equal(show('about 3.5 % (or -2)'), 'about |3.5 |% |(or |-2)');
});

test('a dash stays with the word before it, or with the word that it opens', () => {
	assert.equal(show('wait—what'), 'wait—|what');
	assert.equal(show('—Hola —dijo'), '—Hola |—dijo');
	assert.equal(show('“…and then”'), '“…and |then”');
});

test('an address breaks after its slashes, but for those of https://', () => {
	assert.equal(show('https://example.org/a/b?c=d'), 'https://example.org/|a/|b?|c=d');
});

test('Chinese and Japanese break between characters but not before small signs', () => {
	assert.equal(show('「はい、そうです。」'), '「は|い、|そ|う|で|す。」');
	assert.equal(show('她把信折好。'), '她|把|信|折|好。');
});

test('Thai, Lao, Khmer and Burmese break between words', () => {
	assert.equal(show('ฉันรักภาษาไทย'), 'ฉัน|รัก|ภาษา|ไทย');
	assert.equal(show('ខ្ញុំស្រលាញ់ភាសាខ្មែរ').split('|').join(''), 'ខ្ញុំស្រលាញ់ភាសាខ្មែរ');
	assert.ok(show('ຂ້ອຍຮັກພາສາລາວ').includes('|'));
	assert.ok(show('ကျွန်တော်မြန်မာစာကိုချစ်တယ်').includes('|'));
});

test('no line ever ends inside a grapheme cluster', () => {
	const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	const units = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 4}),
		fc.constantFrom(
			'\u0301',
			'\u200d',
			'🏽',
			'🇯',
			'👩',
			'ก',
			'ำ',
			'ᄀ',
			'ᅡ',
			' ',
			'a',
			'\u0600',
			'가',
		),
	);
	fc.assert(
		fc.property(fc.array(units, {maxLength: 12}), parts => {
			const text = parts.join('').replace(/[\p{Cc}\u2028\u2029]/gu, '');
			const starts = new Set(Array.from(graphemes.segment(text), ({index}) => index));
			for (const at of findLineBreaks(text)) {
				assert.ok(starts.has(at) || at === text.length, `${JSON.stringify(text)} at ${at}`);
			}
		}),
	);
});
