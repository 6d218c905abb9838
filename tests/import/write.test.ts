import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {sanitise, sanitiseLine} from '../../src/core/text/sanitise.ts';
import {makeStory} from '../../src/import/imported.ts';
import {nameStory} from '../../src/import/write/file-name.ts';
import {fingerprint} from '../../src/import/write/fingerprint.ts';
import {slug} from '../../src/import/write/slug.ts';

const names: ReadonlyArray<readonly [title: string, name: string]> = [
	['The Ferryman’s Second Lamp', 'the-ferrymans-second-lamp'],
	['  “What?!” … ', 'what'],
	['Последний трамвай', 'последний-трамвай'],
	['川を渡す人', '川を渡す人'],
	['CON', 'con-story'],
	['index', 'index-story'],
	['***', 'untitled'],
	['../../etc/passwd', 'etc-passwd'],
	['a/b\\c:d', 'a-b-c-d'],
];
for (const [title, name] of names) {
	test(`${title} is filed as ${name}`, () => assert.equal(slug(title, 70), name));
}

test('no title makes a file name longer than 80 bytes or one that leaves its folder', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'grapheme', maxLength: 200}),
			fc.string({maxLength: 60}),
			(title, series) => {
				const story = makeStory({
					title: sanitiseLine(title),
					body: sanitise(''),
					date: {year: 2025, month: 11, day: 30, seconds: 0},
					...(series !== '' && {series: sanitiseLine(series), part: 12}),
				});
				const {folder, stem, id} = nameStory(story, 120);
				for (const part of [folder ?? 'x', `${stem}-99.md`]) {
					assert.ok(Buffer.byteLength(part) <= 80, part);
					assert.doesNotMatch(part, /[/\\:*?"<>|\0]|^\.|[. ]$/u);
				}

				assert.doesNotMatch(id, /[/\\.]/);
			},
		),
		{numRuns: 300},
	);
});

test('a fingerprint looks at letters and figures only', () => {
	assert.equal(fingerprint('“Don’t,” she said.\n\nNo.'), fingerprint('"Don\'t,"  she said. No.'));
	assert.notEqual(fingerprint('Yes, 1.'), fingerprint('Yes, 2.'));
});
