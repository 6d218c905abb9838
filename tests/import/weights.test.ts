import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {titleNames} from '../../src/import/boilerplate/features/title.ts';
import html from '../../src/import/boilerplate/weights/html.json' with {type: 'json'};
import text from '../../src/import/boilerplate/weights/text.json' with {type: 'json'};
import title from '../../src/import/boilerplate/weights/title.json' with {type: 'json'};
import {fingerprints} from '../train/fingerprint.ts';
import {htmlPlan} from '../train/html-plan.ts';
import {textPlan} from '../train/text-plan.ts';

const made = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../src/import/boilerplate/weights/made.json'), 'utf8'),
);

test('the weights ask for features that there are', () => {
	for (const [asked, plan] of [
		[[...text.first.features, ...text.second.features], textPlan],
		[html.first.features, htmlPlan],
	] as const) {
		const known = new Set([...plan.plain, ...plan.ofWords, ...plan.second]);
		assert.deepEqual(
			asked.filter(name => !known.has(name)),
			[],
		);
	}

	assert.deepEqual(
		title.features.filter(name => !titleNames.includes(name)),
		[],
	);
});

test('the features measure what they measured when the weights were learned; else train anew', () => {
	assert.deepEqual(fingerprints(), made.fingerprints);
});
