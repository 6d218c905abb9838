import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCommandLine, usage} from '../../src/app/command-line.ts';

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
				state: 'reading',
				isJson: true,
			},
		},
	);
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
	['places x', 'dogear places takes no "x". See dogear --help.'],
] as const) {
	test(`wrong usage is said in a sentence: ${line}`, () => {
		assert.deepEqual(read(line), {command: 'wrong', message: sentence});
	});
}

test('the help fits a terminal of 80 cells', () => {
	assert.deepEqual(
		usage.split('\n').filter(line => line.length > 80),
		[],
	);
});
