import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCommandLine} from '../../src/app/command-line/read.ts';
import {commands} from '../../src/app/command-line/table.ts';
import {commandHelp, exampleLines, sentenceOf, usage} from '../../src/app/command-line/usage.ts';
import {assertInReadme} from '../readme-block.ts';

const read = (line: string) => readCommandLine(line === '' ? [] : line.split(' '));

test('no words open the shelf', () => {
	assert.deepEqual(read(''), {command: 'read', paths: [], isContinue: false});
});

test('paths are read, a lone dash is standard input', () => {
	assert.deepEqual(read('a.md b'), {command: 'read', paths: ['a.md', 'b'], isContinue: false});
	assert.deepEqual(read('-'), {command: 'read', paths: ['-'], isContinue: false});
});

test('-c and --continue go on with the newest story', () => {
	const wanted = {command: 'read', paths: [], isContinue: true};
	assert.deepEqual(read('-c'), wanted);
	assert.deepEqual(read('--continue'), wanted);
});

test('a file called list is read by its path', () => {
	assert.deepEqual(read('./list'), {command: 'read', paths: ['./list'], isContinue: false});
});

test('list takes a folder and filters', () => {
	assert.deepEqual(
		read('list tales --category News --tag rain --month 2025-11 --state reading --json'),
		{
			command: 'list',
			path: 'tales',
			filters: {
				category: 'News',
				tag: 'rain',
				month: '2025-11',
				author: undefined,
				state: 'reading',
				order: undefined,
				limit: undefined,
				isJson: true,
			},
		},
	);
});

test('list takes --hidden for the stories that are not shown', () => {
	const filters = {
		category: undefined,
		tag: undefined,
		month: undefined,
		author: undefined,
		state: undefined,
		order: undefined,
		limit: undefined,
	};
	assert.deepEqual(read('list --hidden tales'), {
		command: 'list',
		path: 'tales',
		filters: {...filters, isHidden: true, isJson: false},
	});
});

test('print takes a story and a width', () => {
	assert.deepEqual(read('print one-minute --width 40'), {
		command: 'print',
		story: 'one-minute',
		width: 40,
	});
});

test('places can be listed and forgotten', () => {
	assert.deepEqual(read('places --json'), {command: 'places', isJson: true, forget: undefined});
	assert.deepEqual(read('places --forget one'), {
		command: 'places',
		isJson: false,
		forget: 'one',
	});
});

test('search takes its words as they are, those with a minus and phrases too', () => {
	const words = ['search', 'rain', '-letters', 'night shift', 'author:Le Guin', '--json'];
	assert.deepEqual(readCommandLine(words), {
		command: 'search',
		text: 'rain -letters "night shift" author:"Le Guin"',
		isJson: true,
	});
});

test('what follows -- is no command, whatever it is called', () => {
	const wanted = {command: 'read', paths: ['update'], isContinue: false};
	assert.deepEqual(read('-- update'), wanted);
	assert.deepEqual(read('update'), {command: 'update', sites: [], isNow: false, isJson: false});
});

test('follow takes addresses and files, and says how', () => {
	assert.deepEqual(read('follow example.org feeds.opml'), {
		command: 'follow',
		what: ['example.org', 'feeds.opml'],
		first: {last: 100},
		as: undefined,
		full: 'auto',
		category: undefined,
		isLocalAllowed: false,
	});
	const line = 'follow example.org --since 2025-11-30 --as feed --full never --category News';
	assert.deepEqual(read(`${line} --allow-local`), {
		command: 'follow',
		what: ['example.org'],
		first: {since: '2025-11-30'},
		as: 'feed',
		full: 'never',
		category: 'News',
		isLocalAllowed: true,
	});
});

test('follow without them lists what is followed', () => {
	assert.deepEqual(read('follow'), {command: 'followed', as: 'lines'});
	assert.deepEqual(read('follow --json'), {command: 'followed', as: 'json'});
	assert.deepEqual(read('follow --opml'), {command: 'followed', as: 'opml'});
});

test('unfollow takes a site', () => {
	const wanted = {command: 'unfollow', site: 'the-lane', isUnreadRemoved: true};
	assert.deepEqual(read('unfollow the-lane --remove-unread'), wanted);
});

test('options may stand before the command, too', () => {
	assert.deepEqual(read('--json search x'), {command: 'search', text: 'x', isJson: true});
	assert.deepEqual(read('--json list'), read('list --json'));
	assert.deepEqual(read('--width 40 print one'), read('print one --width 40'));
	assert.deepEqual(read('--help search'), {command: 'help', of: 'search'});
});

for (const [line, sentence] of [
	['--nonsense', "Unknown option '--nonsense'. See dogear --help."],
	[
		'list --state busy',
		'--state wants unread, reading or finished, not "busy". See dogear --help.',
	],
	[
		'list --month 2025-13',
		'--month wants a month such as 2025-11, not "2025-13". See dogear --help.',
	],
	['list a b', 'dogear list takes one PATH. See dogear --help.'],
	['--json', '--json does not go with dogear. See dogear --help.'],
	['--help=1', "Option '-h, --help' does not take an argument. See dogear --help."],
	['add', 'dogear add wants files, folders or -. See dogear --help.'],
	['add a --undo b', '--undo and --show-removed go without files. See dogear --help.'],
	[
		'add a --as doc',
		'--as wants page, html, epub, text or markdown, not "doc". See dogear --help.',
	],
	['print a b', 'dogear print takes one STORY. See dogear --help.'],
	['print', 'dogear print wants a STORY or a PATH. See dogear --help.'],
	[
		'print a --width 0',
		'--width wants a number of cells from 1 to 9999, not "0". See dogear --help.',
	],
	['print a --json', '--json does not go with dogear print. See dogear --help.'],
	['-c a.md', '--continue takes no path. See dogear --help.'],
	['- a.md', '- (standard input) goes alone. See dogear --help.'],
	['search', 'dogear search wants words to look for. See dogear --help.'],
	['search a --csv', '--csv does not go with dogear search. See dogear --help.'],
	[
		'add a --as feed',
		'--as wants page, html, epub, text or markdown, not "feed". See dogear --help.',
	],
	['follow a --as epub', '--as wants wordpress or feed, not "epub". See dogear --help.'],
	[
		'follow a --last 9 --all',
		'--last, --all and --since go one without the others. See dogear --help.',
	],
	['follow a --last 0', '--last wants a number of stories, not "0". See dogear --help.'],
	[
		'follow a --since 2025-13-01',
		'--since wants a day such as 2025-11-30, not "2025-13-01". See dogear --help.',
	],
	['follow --full never', '--full goes with what is to be followed. See dogear --help.'],
	[
		'follow a --json',
		'--json and --opml list what is followed, one or the other, and take no URL. See dogear --help.',
	],
	['unfollow', 'dogear unfollow takes one SITE. See dogear --help.'],
	['places x', 'dogear places takes no "x". See dogear --help.'],
] as const) {
	test(`wrong usage is said in a sentence: ${line}`, () => {
		const request = read(line);
		assert.equal(request.command === 'wrong' && sentenceOf(request), sentence);
	});
}

test('what a sentence quotes acts on no terminal', () => {
	const request = readCommandLine(['places', 'a\u001B[31m\u009B2Jb\u202E']);
	const sentence = 'dogear places takes no "a\\u001b[31m2Jb". See dogear --help.';
	assert.equal(request.command === 'wrong' && sentenceOf(request), sentence);
});

test('the help of a command has its forms, its options and examples', () => {
	assert.deepEqual(read('help print'), {command: 'help', of: 'print'});
	assert.deepEqual(read('print --help'), {command: 'help', of: 'print'});
	assert.deepEqual(commandHelp('print').split('\n'), [
		'  dogear print STORY|PATH   the story as plain lines',
		'',
		'Options',
		"      --width N             cells, else the terminal's width or 80",
		'',
		'Examples',
		'  dogear print one-minute --width 60  # a story as plain lines',
		'',
	]);
});

test('the help names each command with what it does, and its options', () => {
	const lines = usage().split('\n');
	assert.deepEqual(lines.slice(0, 18), [
		'dogear: stories in your terminal, opened where you left off.',
		'',
		'Usage',
		'  dogear                    the shelf: your library and the bundled stories',
		'  dogear PATH…              read a story, or browse a folder as a collection',
		'  dogear SITE               the Home of a site that is followed',
		'  dogear -                  read a story from standard input',
		'  dogear -c, --continue     the newest unfinished story, at its page',
		'      --theme terminal|paper|night|high-contrast|no-colour   this time',
		'  dogear list [PATH]        the stories, one a line: id, date, state,',
		'                            author, title',
		'  dogear list --hidden      those that are not shown, and why',
		'      --category C  --tag T  --month YYYY-MM  --author A',
		'      --state unread|reading|finished  --unread',
		'      --sort date|title|length|recent  --limit N  --json',
		'  dogear print STORY|PATH   the story as plain lines',
		"      --width N             cells, else the terminal's width or 80",
		'  dogear search WORDS…      the stories that have these words, best first',
	]);
	const add = lines.findIndex(line => line.startsWith('  dogear add'));
	assert.deepEqual(lines.slice(add, add + 10), [
		'  dogear add WHAT…          make stories of pages, books and texts: files,',
		'                            folders, or - for a paste on standard input',
		'      --to FOLDER           else your library',
		'      --as page|html|epub|text|markdown   instead of guessing',
		'      --one                 one story of a text of several chapters',
		'      --keep-all            everything that stands on a page',
		'      --dry-run  --json     what it would make',
		'      --show-removed STORY  what was left out of it',
		'      --undo STORY          take it away',
		'  dogear follow URL…        follow sites and feeds: their stories come to',
	]);
	const update = lines.findIndex(line => line.startsWith('  dogear unfollow'));
	assert.deepEqual(lines.slice(update, update + 5), [
		'  dogear unfollow SITE      stop; the stories stay',
		'      --remove-unread       but for those that you never opened',
		'  dogear update [SITE…]     fetch what is new or changed',
		'      --now                 from those asked a short while ago, too',
		'      --json',
	]);
});

test('the help fits a terminal of 80 cells', () => {
	assert.deepEqual(
		usage()
			.split('\n')
			.filter(line => line.length > 80),
		[],
	);
});

test('each command of the README is understood', () => {
	const lines = Object.values(commands).flatMap(({examples}) => examples.map(([line]) => line));
	for (const line of lines) {
		const [words = ''] = line.split(/ [<>]/);
		assert.notEqual(read(words).command, 'wrong', line);
	}
});

test('the README shows the commands of the table', () => {
	const block = (...names: Parameters<typeof exampleLines>[0]) => [
		'```sh',
		...exampleLines(names),
		'```',
	];
	assertInReadme(
		'commands',
		block('read', 'list', 'print', 'search', 'places', 'settings', 'completion', 'help'),
	);
	assertInReadme('commands to add', block('add'));
	assertInReadme('commands to follow', block('follow', 'unfollow', 'update'));
});
