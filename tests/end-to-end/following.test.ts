import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {feed, serveSite, status} from './feed-site.ts';
import {type Folder, makeFolder, run, type Said} from './support.ts';
import {environment, program} from './terminal.ts';

const libraryOf = ({home}: Folder): string => join(home, 'data/library');
const dogear = ({home}: Folder, ...words: string[]): Promise<Said> => run(words, {home});

/** The texts of the stories of a library, below their front matter, by their paths. */
function storiesOf(folder: Folder): Readonly<Record<string, string>> {
	const library = libraryOf(folder);
	const names = readdirSync(library, {recursive: true, encoding: 'utf8'});
	const texts = names
		.filter(name => name.endsWith('.md'))
		.sort()
		.map(name => [name, readFileSync(join(library, name), 'utf8').split('---\n\n')[1]?.trim()]);
	return Object.fromEntries(texts);
}

test('a feed is followed by the page that names it, and updated by what changed', async () => {
	using folder = makeFolder();
	const page = '<link rel="alternate" type="application/rss+xml" href="/feed">';
	await using site = await serveSite({
		'/': response => response.writeHead(200, {'content-type': 'text/html'}).end(page),
		'/feed': feed({lamp: 'It burned.', door: 'It was shut.'}),
	});
	assert.deepEqual(await dogear(folder, 'follow', `${site.address}/`), {
		code: 0,
		out: 'Following The Lane: dogear the-lane\nThe Lane: 2 new\n',
		errors: '',
	});
	site.answers['/feed'] = feed({key: 'It was lost.', lamp: 'It went out.', door: 'It was shut.'});
	assert.deepEqual(await dogear(folder, 'update', '--now'), {
		code: 0,
		out: 'The Lane: 1 new, 1 changed\n',
		errors: '',
	});
	assert.equal((await dogear(folder, 'update', 'the-lane')).out, 'The Lane: nothing new\n');
	assert.deepEqual(site.asked.slice(2), ['/feed', '/feed*', '/feed*']);
	assert.deepEqual(storiesOf(folder), {
		'the-lane/2025-11-30-door.md': 'It was shut.',
		'the-lane/2025-11-30-key.md': 'It was lost.',
		'the-lane/2025-11-30-lamp.md': 'It went out.',
	});
});

test('what has moved for good is asked there from then on; what has gone for good is asked no more', async () => {
	using folder = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	await dogear(folder, 'follow', `${site.address}/feed`);
	site.answers['/feed'] = status(301, {location: '/new'});
	site.answers['/new'] = feed({lamp: 'It burned.', door: 'It was shut.'});
	const {errors} = await dogear(folder, 'update', '--now');
	assert.match(errors, /It has moved for good, and is asked at .*\/new from now on\.\n$/);
	site.asked.length = 0;
	site.answers['/new'] = status(410);
	const gone = await dogear(folder, 'update', '--now');
	assert.equal(gone.code, 1);
	assert.match(gone.errors, /^dogear: The Lane: .* gone/);
	assert.deepEqual(site.asked, ['/new*']);
	const last = await dogear(folder, 'update');
	assert.match(
		last.out,
		/^The Lane: has gone for good; dogear unfollow the-lane keeps its stories\n$/,
	);
	assert.equal(Object.keys(storiesOf(folder)).length, 2);
});

test('a site that wants to be left alone is, and what is wrong is said in words', async () => {
	using folder = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	await dogear(folder, 'follow', `${site.address}/feed`);
	site.answers['/feed'] = status(429, {'retry-after': '3600'});
	const refused = await dogear(folder, 'update', 'the-lane');
	assert.equal(refused.code, 1);
	assert.match(refused.errors, /^dogear: The Lane: .*429/);
	site.asked.length = 0;
	const rests = await dogear(folder, 'update', 'the-lane');
	assert.deepEqual([rests.code, site.asked], [0, []]);
	assert.match(rests.out, /again in 60 minutes/);
	// Its name would not help: the sentence does not say so.
	for (const words of [['update', 'the-lane'], ['update']]) {
		const {out} = await dogear(folder, ...words);
		assert.equal(out, 'The Lane: asks to be left alone; again in 60 minutes\n');
	}
	assert.match(
		(await dogear(folder, 'follow')).out,
		/^The Lane .*1 story, 1 unread; .* since today\n$/,
	);
});

test('a site that is asked too soon says when it is asked again, and how at once', async () => {
	using folder = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	await dogear(folder, 'follow', `${site.address}/feed`);
	const {out} = await dogear(folder, 'update');
	assert.equal(out, 'The Lane: is asked again in 15 minutes, or at once by its name\n');
});

test('a site that never answered is told apart from one that was not asked', async () => {
	using folder = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	const list = folder.write(
		'list.opml',
		`<opml version="2.0"><body><outline type="rss" text="The Lane" xmlUrl="${site.address}/feed"/></body></opml>`,
	);
	site.answers['/feed'] = status(503);
	await dogear(folder, 'follow', '--allow-local', list);
	assert.match(
		(await dogear(folder, 'follow')).out,
		/; has not answered yet; .* \(503\) since today\n$/,
	);
});

test('a path where nothing is is no host', async () => {
	using folder = makeFolder();
	for (const path of ['./none.opml', '/none/at/all', '../none']) {
		const {code, errors} = await dogear(folder, 'follow', path);
		assert.equal(code, 1);
		assert.equal(errors, `dogear: ${path} is not followed: there is no file of that name\n`);
	}
});

test('an address that is no site is not followed', async () => {
	using folder = makeFolder();
	await using site = await serveSite({});
	const {code, errors} = await dogear(folder, 'follow', `${site.address}/nothing`);
	assert.equal(code, 1);
	assert.match(errors, /^dogear: .*\/nothing is not followed: .*404/);
	for (const words of [['follow'], ['follow', '--opml']])
		assert.deepEqual(await dogear(folder, ...words), {
			code: 0,
			out: '',
			errors: 'dogear: Nothing is followed yet: dogear follow URL.\n',
		});
});

test('a list of feeds is followed with its folders as categories, but not into one’s own network', async () => {
	using folder = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	const list = folder.write(
		'feeds.opml',
		`<opml version="2.0"><body><outline text="Tales"><outline text="Lane" xmlUrl="${site.address}/feed"/></outline></body></opml>`,
	);
	const refused = await dogear(folder, 'follow', list);
	assert.equal(refused.code, 1);
	assert.deepEqual(site.asked, []);
	await dogear(folder, 'unfollow', 'lane');
	assert.equal((await dogear(folder, 'follow', list, '--allow-local')).code, 0);
	const {stories} = JSON.parse((await dogear(folder, 'list', libraryOf(folder), '--json')).out);
	assert.deepEqual([stories[0].title, stories[0].categories], ['lamp', ['Tales']]);
	assert.match(
		(await dogear(folder, 'follow', '--opml')).out,
		/xmlUrl="http:\/\/127\.0\.0\.1:\d+\/feed"/,
	);
});

test('Ctrl-C ends an update at once, and what has come is kept', async () => {
	using folder = makeFolder();
	await using site = await serveSite({
		'/one': feed({lamp: 'It burned.'}),
		'/two': feed({door: 'It was shut.'}),
	});
	await dogear(folder, 'follow', `${site.address}/one`);
	await dogear(folder, 'follow', `${site.address}/two`);
	site.answers['/one'] = feed({lamp: 'It burned.', key: 'It was lost.'});
	site.answers['/two'] = () => {
		// It never answers.
	};
	const child = spawn(process.execPath, [program, 'update', '--now'], {
		env: environment({home: folder.home}),
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const hasCome = (): boolean => Object.keys(storiesOf(folder)).some(name => name.includes('key'));
	for (let tries = 0; tries < 1000 && !hasCome(); tries++) await setTimeout(20);
	child.kill('SIGINT');
	const code = await new Promise(resolve => child.on('exit', resolve));
	assert.equal(code, 130);
	assert.equal(Object.keys(storiesOf(folder)).length, 3);
});

test('two windows that update at once write every story once', async () => {
	using folder = makeFolder();
	const posts = Object.fromEntries(
		Array.from({length: 30}, (_, number) => [`story-${number}`, `It is number ${number}.`]),
	);
	await using site = await serveSite({'/one': feed({}), '/two': feed({})});
	await dogear(folder, 'follow', `${site.address}/one`, `${site.address}/two`);
	site.answers['/one'] = feed(posts);
	site.answers['/two'] = feed(posts);
	const both = await Promise.all([
		dogear(folder, 'update', '--now'),
		dogear(folder, 'update', '--now'),
	]);
	assert.deepEqual(
		both.map(({code}) => code),
		[0, 0],
	);
	assert.deepEqual(Object.values(storiesOf(folder)).sort(), Object.values(posts).sort());
});

test('a WordPress that lets nobody in by its interface is followed by its feed, and that is said', async () => {
	using folder = makeFolder();
	await using site = await serveSite({
		'/': response =>
			response
				.writeHead(200, {
					'content-type': 'text/html',
					link: '</wp-json/>; rel="https://api.w.org/"',
				})
				.end('<link rel="alternate" type="application/rss+xml" href="/feed">'),
		'/feed': feed({lamp: 'It burned.'}),
	});
	const {code, out, errors} = await dogear(folder, 'follow', `${site.address}/`);
	assert.deepEqual([code, out], [0, 'Following The Lane: dogear the-lane\nThe Lane: 1 new\n']);
	assert.match(errors, /^dogear: 127\.0\.0\.1:\d+ does not open its posts to programs\.\n$/);
});
