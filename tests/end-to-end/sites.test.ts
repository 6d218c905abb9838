import assert from 'node:assert/strict';
import {mkdirSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {type FeedSite, feed, serveSite, status} from './feed-site.ts';
import {type Folder, makeFolder, run} from './support.ts';
import {type Running, start} from './terminal.ts';

const window = {columns: 100, rows: 36};

const three = {lamp: 'It burned.', door: 'It was shut.', stairs: 'They went down.'};

/** A site with three stories that is followed. */
async function followLane(folder: Folder): Promise<FeedSite> {
	const site = await serveSite({'/feed': feed(three)});
	const {code} = await run(['follow', `${site.address}/feed`], folder);
	assert.equal(code, 0);
	return site;
}

const open = ({home}: Folder, ...words: string[]): Running => start({home, words, ...window});

async function leave(program: Running): Promise<void> {
	program.press('ZZ');
	assert.equal((await program.ended).exitCode, 0);
	assert.deepEqual(program.changed(), []);
}

const chosen = (program: Running): string => program.screen().find(row => row.includes('❯')) ?? '';

test('a site opens from Home and by its name, and its Home goes back to where the cursor was', async () => {
	using folder = makeFolder();
	await using _ = await followLane(folder);
	using program = open(folder);
	await program.see('The Lane   3 · 3 unread');
	program.press('\t');
	await program.until(() => /❯ The Lane/.test(chosen(program)), 'the cursor on the site');
	program.press('\r');
	await program.see('All 3 stories');
	assert.match(program.screen()[1] ?? '', /^ +The Lane +Home {3}The lane 3$/);
	program.press('q');
	await program.see('The Lantern Post');
	assert.match(chosen(program), /❯ The Lane/);
	await leave(program);
	using named = open(folder, 'the-lane');
	await named.see('All 3 stories');
	named.press('\u001B');
	await named.see('The Lantern Post');
	await leave(named);
});

test('R fetches behind what is shown; what is new is marked until the program ends', async () => {
	using folder = makeFolder();
	await using site = await followLane(folder);
	using program = open(folder, 'the-lane');
	await program.see('All 3 stories');
	const before = chosen(program);
	site.answers['/feed'] = feed({key: 'It was lost.', ...three});
	program.press('R');
	await program.see('1 new story');
	await program.see('All 4 stories');
	assert.match(program.text(), /key {2}new .*\n/);
	assert.match(program.text(), /1 new since today/);
	assert.equal(chosen(program).trim().split(/ {2,}/)[0], before.trim().split(/ {2,}/)[0]);
	program.press('q');
	await program.see('The Lane   4 · 1 new');
	await leave(program);
	using again = open(folder);
	await again.see('The Lane   4 · 4 unread');
	assert.doesNotMatch(again.text(), /1 new/);
	await leave(again);
});

test('an open story stays as it is while sites are asked, and their trouble is one notice', async () => {
	using folder = makeFolder();
	await using site = await followLane(folder);
	site.answers['/feed'] = status(503);
	using program = open(folder, 'the-lane');
	await program.see('All 3 stories');
	program.press('R');
	await program.see('1 site failed: The Lane: 127.0.0.1');
	await program.see('(503) since today');
	program.press('\r');
	await program.see('page 1 of 1');
	const page = program.screen().slice(0, -2);
	program.press('R');
	await program.see('Asked a short while ago: nothing was fetched.');
	assert.deepEqual(program.screen().slice(0, -2), page);
	await leave(program);
});

test('Esc ends an update, and so does leaving; what has come is kept', async () => {
	using folder = makeFolder();
	await using site = await followLane(folder);
	let isAsked = Promise.withResolvers<void>();
	site.answers['/feed'] = () => isAsked.resolve();
	using program = open(folder, 'the-lane');
	await program.see('All 3 stories');
	program.press('R');
	await isAsked.promise;
	await program.see('updating');
	program.press('q');
	await program.see('The Lantern Post');
	program.press('\u001B');
	await program.see('Interrupted: what has come is kept.');
	isAsked = Promise.withResolvers();
	program.press('\t');
	await program.until(() => /❯ The Lane/.test(chosen(program)), 'the cursor on the site');
	program.press('\r');
	await program.see('All 3 stories');
	program.press('R');
	await isAsked.promise;
	await leave(program);
});

test('Home asks once a day by itself where the reader wants that', async () => {
	using folder = makeFolder();
	await using site = await followLane(folder);
	const settings = join(folder.home, 'config');
	mkdirSync(settings, {recursive: true});
	writeFileSync(join(settings, 'settings.json'), '{"update": "daily"}');
	site.asked.length = 0;
	using today = open(folder);
	await today.see('The Lane   3 · 3 unread');
	await today.rest();
	await leave(today);
	assert.deepEqual(site.asked, []);
	site.answers['/feed'] = feed({key: 'It was lost.', ...three});
	const yesterday = new Date(Date.now() - 86_400_000);
	const kept = join(folder.home, 'data/library/.dogear/sites/the-lane.json');
	utimesSync(kept, yesterday, yesterday);
	using tomorrow = open(folder);
	await tomorrow.see('1 new story');
	await tomorrow.see('The Lane   4 · 1 new');
	await leave(tomorrow);
	assert.deepEqual(site.asked, ['/feed*']);
});
