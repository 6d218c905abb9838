import assert from 'node:assert/strict';
import {
	appendFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import test, {type TestContext} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import type {Collection} from '../../../src/core/collection/collection.ts';
import type {StoryHead} from '../../../src/core/collection/story.ts';
import {openCollection, previewAt} from '../../../src/disk/folder/open-collection.ts';
import {openStoryIndex} from '../../../src/disk/index/story-index.ts';
import {makeFolder} from '../folder/folder.ts';
import {readCollection} from '../folder/read-whole-collection.ts';

const today = {year: 2026, month: 1, day: 1, seconds: 86_400};

const plainFields = [
	'id',
	'shortId',
	'path',
	'relativePath',
	'title',
	'date',
	'authors',
	'categories',
	'tags',
	'series',
	'part',
	'lang',
	'words',
	'minutes',
	'comments',
	'commenters',
] as const satisfies ReadonlyArray<keyof StoryHead>;

async function plain(collection: Collection): Promise<unknown> {
	const all = [...collection.stories, ...collection.pages];
	const {excerptOf, fingerprintOf, keywordsOf} = await collection.details.load(
		['excerpt', 'fingerprint', 'keywords'],
		all,
	);
	const heads = (stories: readonly StoryHead[]) =>
		stories.map(story => ({
			...Object.fromEntries(plainFields.map(field => [field, story[field]])),
			details: [excerptOf(story), fingerprintOf(story), keywordsOf(story)],
		}));
	return {
		...collection,
		details: undefined,
		stories: heads(collection.stories),
		pages: heads(collection.pages),
	};
}

/** Writes a file as if long ago, each time at another time, so that its state is not in doubt. */
function write(path: string, text: string): void {
	writeFileSync(path, text);
	utimesSync(path, 1_700_000_000, 1_700_000_000 + clock++);
}

let clock = 0;

async function opened(folder: string, cache: string): Promise<Collection> {
	const index = await openStoryIndex(cache);
	const collection = await openCollection(folder, {index, today});
	// Compared before the index is closed: details are read when they are asked for.
	assert.deepEqual(await plain(collection), await plain(await readCollection(folder, {today})));
	await index.close();
	return collection;
}

function makeCache(t: TestContext): string {
	return makeFolder(t, {});
}

const heads = [
	'title: Rain\ndate: 2013-07-12\ntags: [mercy, "# night"]\nauthor: Ann',
	'title: "\\e[31mRed"\nid: one\nseries: Tides\npart: 2\nlang: de',
	'title: Page\nlayout: page',
	'draft: true',
	'date: 2027-05-05',
	'date: 2020-01-01\nexpiryDate: 2021-01-01',
	'title: Rain: a post\nmenu: [News',
	'guid: urn:x:y\ncomments:\n  - author: Bo\n    date: 2020-02-02\n    text: Fine.\n  - text: Hm.',
	'id: one\ncategories: [News, ＮＥＷＳ, 新聞]\ncomment_count: 7',
];

test('a folder opened through the index is the folder read, whatever happens to it', async t => {
	const names = ['a.md', 'b.md', 'c.txt', 'news/d.md', 'news/2013-07-12-e.md', '_drafts/f.md'];
	const change = fc.record({
		what: fc.constantFrom('write', 'remove', 'append', 'rename', 'settings', 'touch'),
		name: fc.constantFrom(...names),
		other: fc.constantFrom(...names),
		head: fc.constantFrom(...heads),
		body: fc.constantFrom(
			'It rained.',
			'物語の雨。',
			'# A heading\n\nRain rained rainily rainily.',
			'',
		),
	});
	const apply = (
		folder: string,
		{what, name, other, head, body}: typeof change extends fc.Arbitrary<infer One> ? One : never,
	) => {
		const path = join(folder, name);
		try {
			if (what === 'write') write(path, `---\n${head}\n---\n${body}\n`);
			else if (what === 'remove') rmSync(path);
			else if (what === 'append') appendFileSync(path, body);
			else if (what === 'rename') renameSync(path, join(folder, other));
			else if (what === 'touch') utimesSync(path, clock, clock++);
			else write(join(folder, 'collection.yml'), `title: ${body}\npages: [${name}]\nmenu: [News]`);
		} catch {}
	};

	await fc.assert(
		fc.asyncProperty(fc.array(fc.array(change, {maxLength: 4}), {maxLength: 4}), async steps => {
			const folder = makeFolder(t, {'news/x.md': 'x', '_drafts/y.md': 'y', 'z.md': heads[0] ?? ''});
			const cache = makeCache(t);
			await opened(folder, cache);
			for (const changes of steps) {
				for (const each of changes) apply(folder, each);
				await opened(folder, cache);
			}
		}),
		{numRuns: 25},
	);
});

test('a folder that did not change is told once, without reading a file', async t => {
	const folder = makeFolder(t, {});
	write(join(folder, 'a.md'), `---\n${heads[0]}\n---\nIt rained.`);
	const cache = makeCache(t);
	await opened(folder, cache);
	const index = await openStoryIndex(cache);
	const told: Collection[] = [];
	const collection = await openCollection(folder, {
		index,
		today,
		onCollection: each => told.push(each),
		onProgress: () => assert.fail('nothing is to be read'),
	});
	assert.equal(told.length, 1);
	assert.equal(told[0], collection);
	await index.close();
});

test('a change is told after what was known', async t => {
	const folder = makeFolder(t, {});
	write(join(folder, 'a.md'), 'One.');
	const cache = makeCache(t);
	await opened(folder, cache);
	write(join(folder, 'b.md'), 'Two.');
	const index = await openStoryIndex(cache);
	const told: number[] = [];
	await openCollection(folder, {
		index,
		today,
		onCollection: ({stories}) => told.push(stories.length),
	});
	assert.deepEqual(told, [1, 2]);
	await index.close();
});

test('a preview has the counts of all stories, and the newest and the wanted ones at hand', async t => {
	const folder = makeFolder(t, {});
	for (let day = 1; day <= 28; day++) {
		const date = `2013-07-${String(day).padStart(2, '0')}`;
		const head = `title: Story ${day}\ndate: ${date}\ncategory: ${day % 2 ? 'News' : 'Sports'}\ntags: [rain]`;
		write(
			join(folder, `${day}.md`),
			`---\n${head}\n${day === 2 ? 'id: second\n' : ''}---\nIt rained.`,
		);
	}

	const cache = makeCache(t);
	const index = await openStoryIndex(cache);
	assert.equal(await previewAt(folder, {index}, []), undefined);
	await openCollection(folder, {index, today});
	const wanted = [join(folder, '1.md'), `${folder}:second`, join(folder, '2.md'), 'gone'];
	const preview = await previewAt(folder, {index}, wanted);
	assert.equal(preview?.totals?.total, 28);
	assert.deepEqual(
		preview?.totals?.categories.map(({name, total}) => `${name} ${total}`),
		['News 14', 'Sports 14'],
	);
	assert.deepEqual(
		preview?.stories.map(({title}) => title),
		[28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 2, 1].map(day => `Story ${day}`),
	);
	await index.close();
});

test('links inside the folder and a root that is a link do not confuse it', async t => {
	const folder = makeFolder(t, {'real/a.md': 'One.', 'b.md': 'Two.'});
	symlinkSync(join(folder, 'real'), join(folder, 'link'));
	symlinkSync(join(folder, 'b.md'), join(folder, 'c.md'));
	const cache = makeCache(t);
	await opened(folder, cache);
	await opened(folder, cache);
});

test('a folder so large that other threads help is read whole, and a bad file is told once', async t => {
	const files = Array.from({length: 1200}, (_, index) => [
		`${index % 7}/${index}.md`,
		`---\n${heads[index % heads.length]}\nnumber: ${index}\n---\nIt rained ${index} times.`,
	]);
	const folder = makeFolder(t, Object.fromEntries(files));
	truncateSync(join(folder, '0', '700.md'), 65 * 1024 * 1024);
	const cache = makeCache(t);
	const {stories, problems} = await opened(folder, cache);
	assert.ok(stories.length > 500);
	assert.equal(problems.filter(({path}) => path.endsWith('/0/700.md')).length, 1);
	await opened(folder, cache);
});

test('a large folder is told by its front matter first, and what its texts say follows', async t => {
	const files = Array.from({length: 600}, (_, index) => [
		`${index}.md`,
		index % 3 === 0
			? `# Rain ${index}\n\nIt rained.`
			: `---\n${heads[index % heads.length]}\nnumber: ${index}\n---\n${'It rained. '.repeat(index)}`,
	]);
	const folder = makeFolder(t, Object.fromEntries(files));
	const index = await openStoryIndex(makeCache(t));
	const told: Array<{
		readonly minutes: number;
		readonly says: unknown;
		readonly collection: Collection;
	}> = [];
	const collection = await openCollection(folder, {
		index,
		today,
		onCollection: collection =>
			told.push({
				minutes: collection.stories.filter(({minutes}) => minutes > 0).length,
				says: inFront(collection),
				collection,
			}),
	});
	const whole = told.filter(({says}) => isDeepStrictEqual(says, inFront(collection)));
	assert.ok(whole.length >= 2);
	assert.ok((whole[0]?.minutes ?? 0) < collection.stories.length);
	// A story whose id another has is a copy: it learns its row, and what its text says, at the end.
	const copies = new Set(whole[0]?.collection.stories.flatMap(({row, path}) => (row ? [] : path)));
	const originals = ({stories, ...rest}: Collection): Collection => ({
		...rest,
		stories: stories.filter(({path}) => !copies.has(path)),
	});
	assert.ok(copies.size < 300);
	assert.deepEqual(
		whole[0] && (await inText(originals(whole[0].collection))),
		await inText(originals(collection)),
	);
	assert.equal(whole.at(-1)?.minutes, collection.stories.length);
	const read = await readCollection(folder, {today});
	assert.deepEqual(inFront(collection), inFront(read));
	assert.deepEqual(await inText(collection), await inText(read));
	await index.close();
});

/** What the front matter of stories says. */
function inFront({stories}: Collection): unknown {
	const inFront = plainFields.slice(0, plainFields.indexOf('words'));
	return stories.map(story => [
		...inFront.map(field => story[field]),
		story.comments,
		story.commenters,
	]);
}

/** What their texts say. */
async function inText({stories, details}: Collection): Promise<unknown> {
	const {excerptOf, fingerprintOf} = await details.load(['excerpt', 'fingerprint']);
	return stories.map(story => [excerptOf(story), story.words, story.minutes, fingerprintOf(story)]);
}
