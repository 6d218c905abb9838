import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hostileStrings} from '../core/text/hostile-strings.ts';
import {findForeign} from './grammar.ts';
import {type Folder, makeFolder, run, seePage} from './support.ts';
import {type Running, start} from './terminal.ts';

/** What stands before each hostile string, so that it can be told whether it was shown, and how. */
const mark = /No\. \d+ /;
const perStory = 40;
const strings = hostileStrings.map(({text}) => text);
const window = {columns: 200, rows: 180};

const inHex = (text: string): string =>
	Array.from(
		{length: text.length},
		(_, unit) => `\\u${text.charCodeAt(unit).toString(16).padStart(4, '0')}`,
	).join('');

/** The places in a story's text where words stand. */
const sinks: ReadonlyArray<(words: string) => string> = [
	words => words,
	words => `\`${words}\``,
	words => `    ${words}`,
	words => `\`\`\`\n${words}\n\`\`\``,
	words => `| cell |\n| --- |\n| ${words} |`,
	words => `[${words}](https://example.com/)`,
	words => `[No link](<https://example.com/${words}>)\n\n${words}`,
	words => `## ${words}`,
	words => `> ${words}`,
	words => `- ${words}\n- *${words}*`,
	words => `<p title="${words}">${words}</p>`,
	words => `${words} ![${words}](a.png)`,
];

/** One line: what a heading or a table would end at otherwise. */
function onOneLine(text: string): string {
	return text.replace(/[\r\n\u2028\u2029\u0085\v\f]+/gu, ' ');
}

function writeBodies(folder: Folder): void {
	for (let from = 0; from < strings.length; from += perStory) {
		const parts = strings.slice(from, from + perStory).map((text, index) => {
			const number = from + index;
			const sink = sinks[number % sinks.length] as (words: string) => string;
			return sink(`No. ${number} ${onOneLine(text)}`);
		});
		const date = new Date(Date.UTC(2020, 0, 1 + from)).toISOString().slice(0, 10);
		folder.write(
			`bodies/${String(from).padStart(5, '0')}.md`,
			`---\ntitle: Story ${from}\ndate: ${date}\n---\n\n${parts.join('\n\n')}\n`,
		);
	}
}

const heads: ReadonlyArray<(text: string) => string> = [
	text => {
		const yaml = `"No. 0 ${inHex(text)}"`;
		return `---\ntitle: ${yaml}\nauthor: ${yaml}\ncategories: [${yaml}]\ntags: [${yaml}]\nexcerpt: ${yaml}\ncomments:\n  - author: ${yaml}\n    text: ${yaml}\n---\n`;
	},
	text => {
		const toml = `"No. 0 ${inHex(text.toWellFormed().replace(/[\u{10000}-\u{10ffff}]/gu, ''))}"`;
		return `+++\ntitle = ${toml}\nauthors = [${toml}]\ncategories = [${toml}]\ntags = [${toml}]\n+++\n`;
	},
	text => {
		const raw = `No. 0 ${onOneLine(text)}`;
		return `---\ntitle: ${raw}\nauthor: ${raw}\ncategories: ${raw}\ntags: ${raw}\nexcerpt: ${raw}\n---\n`;
	},
];

/** A name that a file may have: no slash, no NUL, not too long. */
function nameOf(text: string): string {
	return text.replaceAll(/[/\0]/g, '').slice(0, 60);
}

function writeHeads(folder: Folder): void {
	for (const [index, text] of strings.entries()) {
		const head = heads[index % heads.length] as (text: string) => string;
		folder.write(`heads/${index} ${nameOf(text)}.md`, `${head(text)}\nText.\n`);
	}
}

/** Goes through every page of every story of the list on the screen; gives all that was shown. */
async function readAll(program: Running, stories: number): Promise<string> {
	const shown: string[] = [];
	program.press('\r');
	for (let story = stories - 1; story >= 0; story--) {
		await program.until(
			text => text.includes('Posted on') && text.includes(`Story ${story * perStory}\n`),
			`story ${story}`,
		);
		await seePage(program, 1);
		const pages = Number(/page 1 of (\d+)/.exec(program.text())?.[1]);
		for (let page = 1; page <= pages; page++) {
			shown.push((await seePage(program, page)).join('\n'));
			if (page < pages) program.press(' ');
		}

		if (story > 0) program.press(']');
	}

	return shown.join('\n');
}

test('no hostile string in the text of a story acts on the terminal, and each is shown', async () => {
	using folder = makeFolder();
	writeBodies(folder);
	const stories = Math.ceil(strings.length / perStory);
	using program = start({home: folder.home, words: [`${folder.path}/bodies`], ...window});
	await program.see(`All ${stories} `);
	program.press('/\r');
	await program.see('All stories');
	const shown = await readAll(program, stories);
	program.press('\u{3}');
	await program.ended;
	assert.equal(findForeign(program.written(), mark), undefined);
	assert.deepEqual(program.changed(), []);
	const missing = strings.flatMap((_, index) =>
		new RegExp(`No\\. ${index}\\b`).test(shown) ? [] : [index],
	);
	assert.deepEqual(missing, []);
});

test('no hostile title, author, category, tag, comment or file name acts on the terminal', async () => {
	using folder = makeFolder();
	writeHeads(folder);
	using program = start({home: folder.home, words: [`${folder.path}/heads`], ...window});
	// Hostile names may take other widths in the emulator than in the ruler: the heading is enough.
	await program.see('Recent stories');
	// All stories, some of them opened; then Home with its groups, and the problems at its end.
	for (const keys of [
		...['/', 'No. 0', '\r', 'G', 'k', '\r', ' ', ' ', 'q', 's', 'q', 'q'],
		...['\t\t\t', 'kk', '\r'],
	]) {
		program.press(keys);
		await program.rest();
	}

	program.press('\u{3}');
	await program.ended;
	assert.equal(findForeign(program.written(), mark), undefined);
	assert.deepEqual(program.changed(), []);
});

test('nothing hostile is in what is said where there is no terminal', async () => {
	using folder = makeFolder();
	writeHeads(folder);
	const at = {home: folder.home, folder: folder.path};
	const names = strings
		.slice(0, 2)
		.map(nameOf)
		.filter(name => name.trim() !== '');
	for (const words of [
		['list', 'heads'],
		['list', 'heads', '--json'],
		['places', '--json'],
		['places'],
		...names.flatMap(name => [['print', name], [`./${name}`]]),
	]) {
		const {out, errors} = await run(words, at);
		for (const said of [out, errors]) {
			assert.doesNotMatch(said, /\u{1B}/u);
			// Tabs part the facts of a list, and nothing else: a fact holds none.
			const untabbed = words[0] === 'list' ? said.replaceAll('\t', ' ') : said;
			assert.equal(findForeign(untabbed), undefined, words.join(' '));
		}
	}
});
