import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {type Folder, makeFolder, makeStory, run, seePage} from './support.ts';
import {program, start} from './terminal.ts';

const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

function makeShelf(): Folder {
	const folder = makeFolder();
	folder.write('shelf/collection.yml', 'title: The Shelf\n');
	folder.write(
		'shelf/one.md',
		makeStory(
			'One',
			3,
			'id: first-story\nauthor: Ann\ncategory: News\ntags: [rain]\ncomments:\n  - author: Uma\n    text: Fine.\n',
		),
	);
	folder.write(
		'shelf/more/second.md',
		makeStory('Second', 3, 'id: second-story\nseries: Row\npart: 2\n'),
	);
	folder.write(
		'shelf/more/third.md',
		makeStory('Third', 3, 'id: second-thoughts\ndate: 2025-10-31\n'),
	);
	return folder;
}

test('help, version and wrong usage have their words and their exit codes', async () => {
	using folder = makeFolder();
	const at = {home: folder.home};
	const help = await run(['--help'], at);
	assert.equal(help.code, 0);
	assert.match(help.out, /^dogear: stories in your terminal, opened where you left off\.\n/);
	assert.deepEqual(await run(['--version'], at), {code: 0, out: `dogear ${version}\n`, errors: ''});
	for (const words of [
		['--no-such-option'],
		['print'],
		['print', 'one', '--width', 'wide'],
		['list', '--month', 'November'],
		['list', '--state', 'lost'],
		['--continue', 'a.md'],
		['-', 'a.md'],
	]) {
		const {code, out, errors} = await run(words, at);
		assert.equal(code, 2, words.join(' '));
		assert.equal(out, '');
		assert.match(errors, /^dogear: [^\n]+ See dogear --help\.\n$/, words.join(' '));
	}
});

test('what is not there is a failure in words', async () => {
	using folder = makeFolder();
	for (const words of [
		['no-such-folder'],
		['print', 'no-such-story'],
		['list', 'no-such-folder'],
		['places', '--forget', 'no-such-story'],
		['--continue'],
	]) {
		const {code, out, errors} = await run(words, {home: folder.home});
		assert.equal(code, 1, words.join(' '));
		assert.equal(out, '');
		assert.match(errors, /^dogear: [A-Z-].*\.\n$/i, words.join(' '));
	}
});

test('list tells other programs id, date, state, authors and title, newest first, and filters', async () => {
	using folder = makeShelf();
	const at = {home: folder.home, folder: folder.path};
	const all = await run(['list', 'shelf'], at);
	assert.deepEqual(all, {
		code: 0,
		out: 'second-story\t2025-11-06\tunread\t\tSecond\nfirst-story\t2025-11-03\tunread\tAnn\tOne\nsecond-thoughts\t2025-10-31\tunread\t\tThird\n',
		errors: '',
	});
	const titles = async (...words: string[]) =>
		(await run(['list', 'shelf', ...words], at)).out.split('\n').map(line => line.split('\t')[4]);
	assert.deepEqual(await titles('--category', 'news'), ['One', undefined]);
	assert.deepEqual(await titles('--tag', 'RAIN'), ['One', undefined]);
	assert.deepEqual(await titles('--month', '2025-10'), ['Third', undefined]);
	assert.deepEqual(await titles('--author', 'ann'), ['One', undefined]);
	assert.deepEqual(await titles('--state', 'finished'), [undefined]);
	assert.deepEqual(await titles('--sort', 'title'), ['One', 'Second', 'Third', undefined]);
	assert.deepEqual(await titles('--unread', '--limit', '2'), ['Second', 'One', undefined]);
});

test('on a terminal, list has columns, the ids first', async () => {
	using folder = makeShelf();
	using program = start({home: folder.home, folder: folder.path, words: ['list', 'shelf']});
	assert.equal((await program.ended).exitCode, 0);
	assert.deepEqual(program.screen().slice(0, 3), [
		'second-story     2025-11-06  unread       Second',
		'first-story      2025-11-03  unread  Ann  One',
		'second-thoughts  2025-10-31  unread       Third',
	]);
});

test('what is misspelt is answered with what was probably meant', async () => {
	using folder = makeShelf();
	const at = {home: folder.home, folder: folder.path};
	for (const [words, sentence] of [
		[['lsit'], 'There is no story or file called lsit; did you mean list?'],
		[
			['print', 'one-minit'],
			'There is no story or file called one-minit; did you mean one-minute?',
		],
		[['list', '--category', 'Sprots'], 'There is no category called Sprots; did you mean Sports?'],
		[
			['list', '--catgory', 'x'],
			"Unknown option '--catgory'; did you mean --category. See dogear --help.",
		],
		[['settings', 'set', 'them', 'night'], 'There is no setting called them; did you mean theme?'],
	] as const) {
		const {code, errors} = await run(words, at);
		assert.notEqual(code, 0);
		assert.equal(errors, `dogear: ${sentence}\n`);
	}
});

test('settings are told with their origin, set by name, and refused in a sentence', async () => {
	using folder = makeShelf();
	const at = {home: folder.home};
	assert.equal((await run(['settings', 'set', 'theme', 'night'], at)).code, 0);
	assert.equal((await run(['settings', 'set', 'measure', '72'], at)).code, 0);
	const {out} = await run(['settings'], {...at, environment: {DOGEAR_THEME: 'paper'}});
	assert.deepEqual(
		out.split('\n').map(line => line.split('\t').slice(0, 3)),
		[
			['measure', '72', 'file'],
			['paragraphs', 'spaced', 'default'],
			['justified', 'false', 'default'],
			['twoPages', 'false', 'default'],
			['update', 'never', 'default'],
			['theme', 'paper', 'this start (option or environment)'],
			[''],
		],
	);
	const refused = await run(['settings', 'set', 'measure', '7'], at);
	assert.equal(refused.code, 2);
	assert.equal(refused.errors, 'dogear: measure wants a whole number from 40 to 100, not "7".\n');
});

test('list --json tells all that is known of a story', async () => {
	using folder = makeShelf();
	const {out} = await run(['list', `${folder.path}/shelf`, '--json'], {home: folder.home});
	const {version, stories} = JSON.parse(out);
	assert.equal(version, 1);
	const one = stories[1];
	assert.match(one.id, /first-story$/);
	assert.match(one.excerpt, /^Paragraph 1 of One begins here/);
	assert.deepEqual(
		{...one, id: '', excerpt: ''},
		{
			id: '',
			title: 'One',
			date: '2025-11-03',
			authors: ['Ann'],
			categories: ['News'],
			tags: ['rain'],
			series: null,
			part: null,
			words: 111,
			minutes: 1,
			state: 'unread',
			fraction: 0,
			finishedAt: null,
			path: 'one.md',
			excerpt: '',
			comments: 1,
		},
	);
	assert.deepEqual([stories[0].series, stories[0].part], ['Row', 2]);
	assert.deepEqual([stories[0].path, stories[0].categories], ['more/second.md', ['More']]);
});

test('print finds a story by its id, the beginning of one, and its path', async () => {
	using folder = makeFolder();
	const at = {home: folder.home};
	const {stories: list} = JSON.parse((await run(['list', '--json'], at)).out);
	const story = list.find((each: {title: string}) => each.title === 'One Minute');
	const whole = await run(['print', story.id], at);
	assert.equal(whole.code, 0);
	assert.match(whole.out, /One Minute/);
	const short = story.id.slice(story.id.indexOf(':') + 1);
	for (const name of [short, short.slice(0, -2), `stories/${story.path}`]) {
		assert.equal((await run(['print', name], at)).out, whole.out, name);
	}

	const {code, errors} = await run(['print', short.slice(0, 1)], at);
	assert.equal(code, 1);
	assert.match(errors, /begins the ids of several stories; give more of it\./);
});

test('print keeps to a width, 80 where there is none', async () => {
	using folder = makeShelf();
	const at = {home: folder.home};
	for (const [words, most] of [
		[[], 80],
		[['--width', '30'], 30],
		[['--width', '200'], 200],
	] as const) {
		const {out} = await run(['print', `${folder.path}/shelf/one.md`, ...words], at);
		const longest = Math.max(...out.split('\n').map(line => line.length));
		assert.ok(longest <= most && longest > most * 0.75, `${longest} of ${most}`);
		assert.equal(out.match(/Paragraph/g)?.length, 3);
	}
});

test('without a terminal a story and a folder are printed, and no escape byte is written', async () => {
	using folder = makeShelf();
	const at = {home: folder.home, folder: folder.path, environment: {FORCE_COLOR: '3'}};
	const printed = await run(['print', 'shelf/one.md'], at);
	assert.deepEqual(await run(['shelf/one.md'], at), printed);
	assert.deepEqual(await run(['shelf'], at), await run(['list', 'shelf'], at));
	assert.deepEqual(await run([], at), await run(['list'], at));
	const piped = await run(['-'], {...at, input: makeStory('Piped', 2)});
	assert.match(piped.out, /Paragraph 2 of Piped/);
	for (const {out, errors} of [printed, piped, await run([], at)]) {
		assert.doesNotMatch(out, /\u{1B}/u);
		assert.equal(errors, '');
	}
});

test('| head ends quietly', async () => {
	using folder = makeShelf();
	folder.write('long.md', makeStory('Long', 5000));
	const {code, out, errors} = await run(
		[`${process.execPath} ${program} print long.md | head -3; echo "\${PIPESTATUS[0]}"`],
		{home: folder.home, folder: folder.path, command: ['bash', '-c']},
	);
	assert.deepEqual({code, errors}, {code: 0, errors: ''});
	assert.match(out, /^Long\n.*\n0\n$/s);
});

test('a terminal that cannot show pages is told of print', async () => {
	using folder = makeShelf();
	using dumb = start({home: folder.home, environment: {TERM: 'dumb'}});
	assert.equal((await dumb.ended).exitCode, 1);
	assert.match(
		dumb.written(),
		/^dogear: This terminal \(TERM=dumb\) cannot show pages; dogear print STORY writes a story as plain lines\.\r\n$/,
	);
	using list = start({home: folder.home, words: ['list'], environment: {TERM: 'dumb'}});
	assert.equal((await list.ended).exitCode, 0);
	assert.doesNotMatch(list.written(), /\u{1B}/u);
});

test('without a terminal for the keys a sentence says so', async () => {
	using folder = makeShelf();
	// A session of its own has no controlling terminal.
	const detach = `child_process.spawn(process.execPath, process.argv.slice(1), {detached: true,
		stdio: ['ignore', 'inherit', 'inherit']}).on('exit', code => console.log(String(code)))`;
	using alone = start({
		home: folder.home,
		folder: folder.path,
		command: [process.execPath, '-e', detach, '--'],
		words: [program, 'shelf'],
	});
	await alone.ended;
	assert.equal(
		alone.written(),
		'dogear: There is no terminal to take keys from; dogear print STORY writes a story as plain lines.\r\n1\r\n',
	);
});

test('NO_COLOR is respected: looks remain, colours go', async () => {
	using folder = makeShelf();
	for (const [environment, hasColour] of [
		[{}, true],
		[{NO_COLOR: '1'}, false],
	] as const) {
		using home = start({home: folder.home, words: [`${folder.path}/shelf`], environment});
		await home.see('Recent stories');
		home.press('\r');
		await home.see('Posted on');
		home.press('q');
		await home.see('Recent stories');
		home.press('q');
		await home.ended;
		assert.equal(/\u{1B}\[(?:3[0-8]|4[0-8]|9\d|10[0-7])/u.test(home.written()), hasColour);
		assert.match(home.written(), /\u{1B}\[1m/u);
	}
});

test('a story from standard input is read with keys from the terminal, and nothing of it is kept', async () => {
	using folder = makeFolder();
	folder.write('piped.md', makeStory('Piped', 40));
	using piped = start({
		home: folder.home,
		folder: folder.path,
		command: ['bash', '-c', `cat piped.md | ${process.execPath} ${program} -`],
		columns: 80,
		rows: 24,
	});
	await seePage(piped, 1);
	piped.press('   ');
	await seePage(piped, 4);
	piped.press('q');
	assert.equal((await piped.ended).exitCode, 0);
	assert.deepEqual(piped.changed(), []);
	const {out} = await run(['places', '--json'], {home: folder.home});
	assert.deepEqual(JSON.parse(out), {version: 1, places: []});
});

test('places --json tells where one is in every story, newest first, and --forget forgets one', async () => {
	using folder = makeShelf();
	const at = {home: folder.home};
	for (const name of ['one', 'more/second']) {
		using reading = start({
			home: folder.home,
			words: [`${folder.path}/shelf/${name}.md`],
			columns: 40,
			rows: 12,
		});
		await reading.until(text => /page 1 of|\b1\/\d/.test(text), 'the first page');
		reading.press(' q');
		await reading.ended;
	}

	const {places} = JSON.parse((await run(['places', '--json'], at)).out);
	const [second, one] = places;
	assert.deepEqual(
		places.map(({title}: {title: string}) => title),
		['Second', 'One'],
	);
	assert.match(one.id, /first-story$/);
	assert.equal(one.path, `${folder.path}/shelf/one.md`);
	assert.ok(one.fraction > 0 && one.fraction < 1);
	assert.deepEqual(Object.keys(one), [
		'id',
		'path',
		'title',
		'fraction',
		'anchor',
		'at',
		'finishedAt',
		'setAside',
	]);
	assert.deepEqual(Object.keys(one.anchor), ['block', 'offset', 'quote']);
	assert.equal(new Date(one.at).toISOString(), one.at);
	assert.ok(second.at > one.at);
	assert.deepEqual([one.finishedAt, one.setAside], [null, false]);

	const list = await run(['list', `${folder.path}/shelf`, '--state', 'reading'], at);
	assert.match(list.out, /reading\t\tSecond\n.*reading\tAnn\tOne\n$/);
	assert.match(
		(await run(['places'], at)).out,
		/^ *\d+ % {2}reading {4}Second\n *\d+ % {2}reading {4}One\n$/,
	);
	assert.deepEqual(await run(['places', '--forget', 'first'], at), {code: 0, out: '', errors: ''});
	const {places: left} = JSON.parse((await run(['places', '--json'], at)).out);
	assert.deepEqual(
		left.map(({title}: {title: string}) => title),
		['Second'],
	);
});

test('continue without a terminal prints the story that is being read', async () => {
	using folder = makeShelf();
	const path = `${folder.path}/shelf/one.md`;
	using reading = start({home: folder.home, words: [path], columns: 40, rows: 12});
	await reading.until(text => /page 1 of|\b1\/\d/.test(text), 'the first page');
	reading.press(' q');
	await reading.ended;
	const {code, out} = await run(['-c'], {home: folder.home});
	assert.equal(code, 0);
	assert.match(out, /^One\n.*Paragraph 3 of One/s);
});
