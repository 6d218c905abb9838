import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ToldStory} from '../../../src/core/collection/told.ts';
import {parseStory} from '../../../src/core/story-format/parse-story.ts';

function read(head: string) {
	const text = `---\ntitle: One\n${head}---\n\nIt came.\n`;
	return parseStory(text, {path: '/shelf/one.md', relativePath: 'one.md'});
}

async function nextOf(head: string): Promise<ToldStory | undefined> {
	return (await read(head)).told?.next;
}

test('neighbours, related stories and the site are read as add writes them', async () => {
	const {told} = await read(
		'site: The Lane\nprevious: The Ferry\nnext: "Bread & Salt"\nrelated:\n  - title: Keys\n    teaser: The porter had two.\n  - title: Rain\n',
	);
	assert.deepEqual(told, {
		site: 'The Lane',
		previous: {title: 'The Ferry', address: undefined},
		next: {title: 'Bread & Salt', address: undefined},
		related: [
			{title: 'Keys', address: undefined},
			{title: 'Rain', address: undefined},
		],
	});
});

test('a neighbour may be a link, a wiki link, a table or an address', async () => {
	const address = 'https://lane.example/2023/keys/';
	const keys = {title: 'Keys', address};
	assert.deepEqual(await nextOf(`next: "[Keys](${address})"\n`), keys);
	assert.deepEqual(await nextOf(`next: {text: Keys, link: "${address}"}\n`), keys);
	assert.deepEqual(await nextOf(`next: {title: Keys, guid: urn:lane:7}\n`), {
		title: 'Keys',
		address: 'urn:lane:7',
	});
	assert.deepEqual(await nextOf('next: "[[shelf/keys|Keys]]"\n'), {
		title: 'Keys',
		address: undefined,
	});
	assert.deepEqual(await nextOf(`next: ${address}\n`), {title: address, address});
	assert.deepEqual(await nextOf('next: keys.md\n'), {title: 'keys.md', address: 'keys.md'});
});

test('an address below the site is that of the page’s own site', async () => {
	const source = 'source: https://lane.example/2023/one/\n';
	assert.equal(
		(await nextOf(`${source}next: /2023/two/\n`))?.address,
		'https://lane.example/2023/two/',
	);
	assert.equal((await nextOf('next: /2023/two/\n'))?.address, '/2023/two/');
});

test('switches and empty values name nothing', async () => {
	for (const head of [
		'next: false\n',
		'next: true\n',
		'next: ""\n',
		'next: "\u200B"\n',
		'related: []\n',
		'',
	]) {
		assert.equal((await read(head)).told, undefined, head);
	}
});

test('the names by which other pages may name a story are guid, source and links', async () => {
	const {addresses} = await read(
		'guid: urn:lane:1\nsource: https://lane.example/one\nurl: https://lane.example/one\n',
	);
	assert.deepEqual(addresses, ['urn:lane:1', 'https://lane.example/one']);
});
