import assert from 'node:assert/strict';
import {basename} from 'node:path';
import test, {type TestContext} from 'node:test';
import {makeFolder} from './folder.ts';
import {readCollection} from './read-whole-collection.ts';

/** What is the matter with the files of a folder. */
async function problemsOf(
	t: TestContext,
	files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
	const {problems} = await readCollection(makeFolder(t, files));
	for (const {path, message} of problems) assert.ok(message.includes(basename(path)), message);
	return problems.map(({message}) => message);
}

function head(fields: string, text = 'It came.'): string {
	return `---\ntitle: One\n${fields}\n---\n\n${text}\n`;
}

test('a date that is none is one line, with how to write it', async t => {
	assert.deepEqual(
		await problemsOf(t, {
			'a.md': head('date: 2025-02-30'),
			'b.md': head('date: soon\nexpiryDate: never'),
			'c.md': head('date: 3/4/2013'),
		}),
		[
			'“a.md”: Its date “2025-02-30” is none that can be read; write it like 2025-11-30.',
			'“b.md”: Its date “soon” is none that can be read; write it like 2025-11-30.',
			'“c.md”: Its date “3/4/2013” is none that can be read; write it like 2025-11-30.',
		],
	);
});

test('no date, an empty one and a switch are no wrong date', async t => {
	const fields = ['', 'date:', 'date: ""', 'published: true', 'published: no', 'date: 2025-11-30'];
	const files = fields.map((each, index) => [`${index}.md`, head(each)]);
	assert.deepEqual(await problemsOf(t, Object.fromEntries(files)), []);
});

test('a category that is no text is one line; a number, a list and a table with a name are text', async t => {
	assert.deepEqual(
		await problemsOf(t, {
			'a.md': head('categories: [true, {x: 1}, News]'),
			'b.md': head('category: {x: 1}'),
			'c.md': head('categories: [2025, [News, Local], {name: Sports}]'),
			'd.md': head('categories:'),
		}),
		[
			'“a.md”: Its category “true” is no text; write the name of a category.',
			'“b.md”: Its category “{"x":"1"}” is no text; write the name of a category.',
		],
	);
});

test('embeds that lead nowhere are one line a file; what lies anywhere in the folder is found', async t => {
	assert.deepEqual(
		await problemsOf(t, {
			'a.md': head('', '![[Lost]] and ![[lost.png|300]]\n\n![[Lost]] `![[code]]`'),
			'b.md': head('', '![[boat.PNG]] ![[pictures/boat.png|300]] ![[notes/C#Part]] ![[#Here]]'),
			'notes/c.md': head('', '![[Vol. 2]]'),
			'vol. 2.md': head(''),
			'pictures/boat.png': 'x',
		}),
		[
			'“a.md” embeds “Lost” and 1 more, not to be found in the collection; add them, or correct the name.',
		],
	);
});

test('a file that is no text is one line and no story, whatever it is called', async t => {
	const signature = '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\u0001\u0001\u0002\u0003\u0004';
	const picture = Buffer.from(signature, 'latin1');
	const folder = makeFolder(t, {'a.md': picture, 'b.md': '%PDF-1.7\n1 0 obj', 'c.md': head('')});
	const {problems, stories} = await readCollection(folder);
	assert.deepEqual(
		problems.map(({message}) => message),
		['a.md', 'b.md'].map(
			name =>
				`“${name}” is no text, whatever its name says; give it the ending that it should have.`,
		),
	);
	assert.deepEqual(
		stories.map(({relativePath}) => relativePath),
		['c.md'],
	);
});

test('what is wrong in several ways is one line for each', async t => {
	const text = '---\ntitle: Rain: a story\ndate: soon\ncategory: true\n---\n\n![[x]] ![[y]]\n';
	const messages = await problemsOf(t, {'a.md': text});
	assert.equal(messages.length, 4);
	assert.match(
		messages.join('\n'),
		/not valid YAML.*\n.*date “soon”.*\n.*category “true”.*\n.*embeds/,
	);
});
