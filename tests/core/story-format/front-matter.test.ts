import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {splitFrontMatter} from '../../../src/core/story-format/front-matter.ts';

const body = 'It rained.\n';

/** Splits a head and the body below it, and expects these fields and no problem. */
async function expectFields(text: string, fields: object): Promise<void> {
	const split = await splitFrontMatter(text);
	assert.deepEqual(structuredClone(split.fields), fields, text);
	assert.equal(split.body.trim(), body.trim(), text);
	assert.equal(split.problem, undefined, text);
}

/** Expects fields that were read line by line, the text, and a sentence that says so. */
async function expectDamaged(text: string, fields: object, why: RegExp): Promise<void> {
	const split = await splitFrontMatter(text);
	assert.deepEqual(structuredClone(split.fields), fields, text);
	assert.equal(split.body.trim(), body.trim(), text);
	assert.match(split.problem ?? '', why, text);
}

/** Expects that all of a text is text. */
async function expectNone(text: string): Promise<void> {
	assert.deepEqual(await splitFrontMatter(text), {fields: {}, body: text, isClosed: false});
}

test('YAML between fences', async () => {
	await expectFields(`---\ntitle: Rain\ntags: [a, b]\n---\n\n${body}`, {
		title: 'Rain',
		tags: ['a', 'b'],
	});
	await expectFields(`---\ntitle: "Rain: a story"\nauthor:\n  name: Nell\n---\n${body}`, {
		title: 'Rain: a story',
		author: {name: 'Nell'},
	});
	await expectFields(`---\ntitle: Rain\n...\n${body}`, {title: 'Rain'});
	await expectFields(`--- yaml\ntitle: Rain\n---\n${body}`, {title: 'Rain'});
	await expectFields(`---   \ntitle: Rain\n---  \n${body}`, {title: 'Rain'});
	await expectFields(`\n\n---\ntitle: Rain\n---\n${body}`, {title: 'Rain'});
	await expectFields(`---\n---\n${body}`, {});
});

test('scalars stay as they are written', async () => {
	await expectFields(
		`---\ntitle: 007\nsubtitle: 1.10\nauthor: no\ndate: 2013-07-13\npart: 0x1F\ndraft: TRUE\nlang: ~\nid:\n---\n${body}`,
		{
			title: '007',
			subtitle: '1.10',
			author: 'no',
			date: '2013-07-13',
			part: '0x1F',
			draft: 'TRUE',
			lang: null,
			id: null,
		},
	);
});

test('byte order marks and all line ends', async () => {
	await expectFields(`\ufeff---\ntitle: Rain\n---\n${body}`, {title: 'Rain'});
	await expectFields(`---\r\ntitle: Rain\r\ntags:\r\n- a\r\n---\r\n${body}`, {
		title: 'Rain',
		tags: ['a'],
	});
	await expectFields(`---\rtitle: Rain\r---\r${body}`, {title: 'Rain'});
});

test('TOML between +++, with dates as they are written', async () => {
	await expectFields(
		`+++\ntitle = "Rain"\ndate = 2013-07-13T10:00:00+08:00 # a Saturday\nexpiryDate = 2013-02-30\ndraft = false\n[taxonomies]\ntags = ["a"]\n+++\n${body}`,
		{
			title: 'Rain',
			date: '2013-07-13T10:00:00+08:00',
			expiryDate: '2013-02-30',
			draft: false,
			taxonomies: {tags: ['a']},
		},
	);
	await expectFields(`---toml\ntitle = 'Rain'\n---\n${body}`, {title: 'Rain'});
});

test('JSON, bare and between fences', async () => {
	const fields = {title: 'Rain {1}', tags: ['a', 'b'], params: {author: '"Nell"'}};
	await expectFields(`${JSON.stringify(fields)}\n\n${body}`, fields);
	await expectFields(`${JSON.stringify(fields, null, 2)}\n${body}`, fields);
	await expectFields(`---json\n${JSON.stringify(fields)}\n---\n${body}`, fields);
	await expectFields(`;;;\n${JSON.stringify(fields)}\n;;;\n${body}`, fields);
});

test('Hexo: the opening fence is missing', async () => {
	await expectFields(`title: Rain\ndate: 2013/7/13 20:46:25\ntags:\n- a\n---\n${body}`, {
		title: 'Rain',
		date: '2013/7/13 20:46:25',
		tags: ['a'],
	});
});

test('Pelican: headers up to the first empty line', async () => {
	await expectFields(`Title: Rain: a story\nDate: 2010-12-03 10:20\nTags: a, b\n\n${body}`, {
		Title: 'Rain: a story',
		Date: '2010-12-03 10:20',
		Tags: 'a, b',
	});
});

test('a damaged head is read line by line', async () => {
	const notYaml = /not valid YAML/;
	await expectDamaged(
		`---\ntitle: Rain: a story\ntags: [a, b]\n---\n${body}`,
		{title: 'Rain: a story', tags: ['a', 'b']},
		notYaml,
	);
	await expectDamaged(
		`---\n\ttitle: Rain\n\tauthor: Nell\n---\n${body}`,
		{title: 'Rain', author: 'Nell'},
		notYaml,
	);
	await expectDamaged(`---\ntitle: @rain\n---\n${body}`, {title: '@rain'}, notYaml);
	await expectDamaged(
		`---\ntitle:Rain\ndate:2013-07-13\n---\n${body}`,
		{title: 'Rain', date: '2013-07-13'},
		notYaml,
	);
	await expectDamaged(
		`---\ntitle: "Rain\nauthor: Nell\n---\n${body}`,
		{title: '"Rain', author: 'Nell'},
		notYaml,
	);
	await expectDamaged(
		`+++\ntitle = Rain\nauthor = "Nell"\n+++\n${body}`,
		{title: 'Rain', author: 'Nell'},
		/not valid TOML \(line 1\)/,
	);
	await expectDamaged(
		`{\n  "title": "Rain",\n  "author": "Nell",\n}\n${body}`,
		{title: 'Rain', author: 'Nell'},
		/not valid JSON/,
	);
	await expectDamaged(
		`---js\ntitle: "Rain",\ndate: process.exit(1)\n---\n${body}`,
		{title: 'Rain', date: 'process.exit(1)'},
		/runs none/,
	);
});

test('a damaged head may begin with a directive or a merge', async () => {
	for (const first of ['%YAML 1.1', '<<: *nothing', '# words']) {
		await expectDamaged(
			`---\n${first}\ntitle: Rain: a story\n---\n${body}`,
			{title: 'Rain: a story'},
			/not valid YAML/,
		);
	}
});

test('of a key that is there twice the last one counts', async () => {
	await expectFields(`---\ntitle: Snow\ntitle: Rain\n---\n${body}`, {title: 'Rain'});
	await expectFields(`---\ntitle: {a: b}\ntitle: Rain\n---\n${body}`, {title: 'Rain'});
});

test('a head whose closing fence was forgotten ends at the first empty line', async () => {
	await expectDamaged(
		`---\ntitle: Rain\nauthor: Nell\n\n${body}`,
		{title: 'Rain', author: 'Nell'},
		/no closing line/,
	);
	await expectDamaged(`+++\ntitle = "Rain"\n\n${body}`, {title: 'Rain'}, /no closing line/);
});

test('a bomb of aliases is not set off', async () => {
	const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
	for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
		bomb.push(`${name}: &${name} [${`*${last}, `.repeat(8)}*${last}]`);
	}

	const {
		fields,
		problem,
		body: text,
	} = await splitFrontMatter(`---\ntitle: Rain\n${bomb.join('\n')}\n---\n${body}`);
	assert.equal(fields.title, 'Rain');
	assert.match(problem ?? '', /not valid YAML/);
	assert.equal(text, body);
});

test('a head that would take a parser minutes is read line by line', async () => {
	for (const trap of [
		'{'.repeat(5000),
		'? '.repeat(5000),
		'['.repeat(50_000),
		'- '.repeat(5000),
		' &a'.repeat(5000),
	]) {
		const {fields, body: text} = await splitFrontMatter(
			`---\ntitle: Rain\ntrap: ${trap}\n---\n${body}`,
		);
		assert.equal(fields.title, 'Rain', trap.slice(0, 3));
		assert.equal(text, body);
	}
});

test('nothing reaches the prototype of objects', async () => {
	for (const head of [
		'---\ntitle: x\n__proto__: {polluted: yes}\n---\n',
		'{"title": "x", "__proto__": {"polluted": "yes"}}\n',
	]) {
		await splitFrontMatter(head + body);
		assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
	}
});

test('a text that begins with a rule is all text', async () => {
	await expectNone(`---\n\nIt rained.\n\n---\n\nIt stopped.\n`);
	await expectNone(`---\nAnna: Where are you?\nBert: Here.\n---\nIt rained.\n`);
	await expectNone(`---\n# One\n---\nIt rained.\n`);
	await expectNone(
		`---\nIt rained, and someone said:\nDate: today.\nThen all of them went home.\n---\n\nIt stopped.\n`,
	);
	await expectNone(`***\n\nIt rained.\n`);
	await expectNone('---\n');
	await expectNone('---');
	await expectNone('+++\nIt rained.\n+++\n');
	await expectNone('');
});

test('a text that begins like headers or JSON is all text', async () => {
	await expectNone('Date: Monday\n\nDear Nell,\n');
	await expectNone('Dear Nell: it rained.\n---\n\nIt stopped.\n');
	await expectNone('Title: what a word!\nHe said it again and again.\n\nIt rained.\n');
	await expectNone('{ "It rained," she said.\n');
	await expectNone('{{< figure >}}\n\nIt rained.\n');
	await expectNone('{"rain": true} is JSON.\n');
});

/** Lines that heads are made of, good and bad. */
const line = fc.oneof(
	fc.constantFrom(
		'title: x',
		'tags: [a',
		'- b',
		'  c: d',
		'date: 1',
		'"',
		'{',
		'}',
		'x',
		'',
		'# y',
		'? ',
		'&a *b',
		'!!js/function x',
		'\tz: 1',
		'a: |',
		'%YAML 1.1',
	),
	fc.string(),
);

test('every text is there, whatever stands above it', async () => {
	const fence = fc.constantFrom('---', '+++', ';;;', '---js', '---json');
	await fc.assert(
		fc.asyncProperty(fence, fc.array(line, {maxLength: 8}), async (fence, lines) => {
			const close = fence.slice(0, 3);
			const {body: text} = await splitFrontMatter(
				[fence, ...lines, close, 'The last words.'].join('\n'),
			);
			assert.ok(text.endsWith('The last words.'));
		}),
		{numRuns: 300},
	);
});

test('a head that a line closes is the same however much of the text is there', async () => {
	const fence = fc.constantFrom('---', '+++', ';;;', '{', '');
	const lines = fc.array(line, {maxLength: 8});
	await fc.assert(
		fc.asyncProperty(fence, lines, lines, fc.nat(), async (fence, lines, text, cut) => {
			const whole = [fence, 'title: Rain', ...lines, fence || '---', ...text].join('\n');
			const {fields, isClosed, problem} = await splitFrontMatter(
				whole.slice(0, cut % (whole.length + 1)),
			);
			if (!isClosed) return;
			const all = await splitFrontMatter(whole);
			assert.deepEqual({fields, problem}, {fields: all.fields, problem: all.problem});
		}),
		{numRuns: 1000},
	);
});

test('a title or an excerpt in quotes may run over lines without an indent', async () => {
	await expectDamaged(
		`---\ntitle: "Rain\nand more: rain"\nexcerpt: 'It was\nlong.'\ndate: 2013-02-03\n---\n${body}`,
		{title: 'Rain and more: rain', excerpt: 'It was long.', date: '2013-02-03'},
		/line by line/,
	);
});

test('Pandoc: a title block of up to three lines', async () => {
	await expectFields(`% Rain\n% Nell Orr; Ida Quill\n% March 3, 2023\n\n${body}`, {
		title: 'Rain',
		authors: ['Nell Orr', 'Ida Quill'],
		date: 'March 3, 2023',
	});
	await expectFields(`% Rain\n  and more\n%\n\n${body}`, {
		title: 'Rain and more',
		authors: [],
		date: '',
	});
	await expectNone(`% of them said so.\nThe others left.\n`);
});

test('Notion: properties below the title; speech below a title stays', async () => {
	const split = await splitFrontMatter(`# Rain\n\nStatus: Done\nAuthor: Nell\n\n${body}`);
	assert.deepEqual(structuredClone(split.fields), {Status: 'Done', Author: 'Nell'});
	assert.equal(split.body, `# Rain\n\n${body}`);
	await expectNone(`# Rain\n\nAnna: Where are you?\nOda: Here.\n\n${body}`);
});

test('Day One: what stands above an entry, a tab before each line', async () => {
	await expectFields(`\tDate:\tDecember 10, 2018 at 9:56:18 AM MST\n\tWeather:\tRain\n\n${body}`, {
		Date: 'December 10, 2018 at 9:56:18 AM MST',
		Weather: 'Rain',
	});
});
