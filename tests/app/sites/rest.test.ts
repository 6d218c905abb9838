import assert from 'node:assert/strict';
import {test} from 'node:test';
import {restsUntil} from '../../../src/app/sites/rest.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {newSite, type SiteState} from '../../../src/disk/sites/site-state.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** When it was asked last. */
const askedAt = Date.UTC(2026, 10, 28);

/** Minutes that a site rests after it was asked. */
function minutes(more: Partial<SiteState>, isNamed = false): number {
	const url = 'https://lane.example/feed';
	const state = newSite({kind: 'feed', url, title: sanitiseLine('The Lane'), ...more});
	return (restsUntil({folder: 'the-lane', state, askedAt}, isNamed) - askedAt) / minute;
}

const since = (ms: number) => ({why: sanitiseLine('It answers 503.'), since: askedAt - ms});

test('a site rests for 15 minutes, or as long as its answer holds, but not more than a day', () => {
	assert.equal(minutes({}), 15);
	assert.equal(minutes({restMs: minute}), 15);
	assert.equal(minutes({restMs: 90 * minute}), 90);
	assert.equal(minutes({restMs: 400 * day}), 24 * 60);
});

test('one in trouble is asked again after as long as it lasts, up to a day', () => {
	assert.equal(minutes({trouble: since(0)}), 15);
	assert.equal(minutes({trouble: since(40 * minute)}), 40);
	assert.equal(minutes({trouble: since(9 * day)}), 24 * 60);
});

test('one that has gone for good is asked no more, but for by its name', () => {
	const trouble = {...since(0), isGone: true as const};
	assert.equal(minutes({trouble}), Number.POSITIVE_INFINITY);
	assert.equal(minutes({trouble}, true), 0);
});

test('one that is named rests only as long as it asked for', () => {
	assert.equal(minutes({restMs: 90 * minute}, true), 0);
	assert.equal(minutes({trouble: {...since(day), restMs: 5 * minute}}, true), 5);
	assert.equal(minutes({trouble: {...since(0), restMs: 50 * minute}}), 50);
});
