import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tellUpdate} from '../../../src/app/session/update-words.ts';
import {emptyReport, type SiteReport} from '../../../src/app/sites/report.ts';
import {sanitiseLine as text} from '../../../src/core/text/sanitise.ts';

function report(title: string, more: Partial<SiteReport> = {}): SiteReport {
	return {...emptyReport(title, text(title)), outcome: 'unchanged', ...more};
}

const tell = (sites: readonly SiteReport[], isByItself = false, isInterrupted = false) =>
	tellUpdate({sites, isInterrupted}, isByItself);

const why = text('lane.example answers 503.');
const failed = (title: string): SiteReport => report(title, {outcome: 'failed', why});
const news = report('The Quay', {outcome: 'updated', added: ['a', 'b'], updated: ['c']});

test('an update is told in one sentence: what came, and which sites failed', () => {
	assert.equal(tell([news, report('The Lane')]), '2 new stories, 1 changed');
	assert.equal(
		tell([news, failed('The Lane')]),
		'2 new stories, 1 changed, 1 site failed: The Lane: lane.example answers 503.',
	);
	assert.equal(tell([failed('The Lane'), failed('Night')]), '2 sites failed: The Lane, Night');
});

test('where nothing came, whoever asked is told so', () => {
	const resting = report('The Lane', {outcome: 'resting'});
	assert.equal(tell([report('The Lane'), resting]), 'Nothing new.');
	assert.equal(tell([resting]), 'Asked a short while ago: nothing was fetched.');
	assert.equal(tell([]), 'Nothing is followed yet: dogear follow URL.');
	assert.equal(tell([], false, true), 'Interrupted: what has come is kept.');
});

test('where nobody asked, only news and failures are told', () => {
	assert.equal(tell([report('The Lane')], true), undefined);
	assert.equal(tell([news], true), '2 new stories, 1 changed');
	assert.equal(tell([failed('The Lane')], true)?.startsWith('1 site failed'), true);
});
