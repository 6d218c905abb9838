import assert from 'node:assert/strict';
import {test} from 'node:test';
import {resolveStart} from '../../../src/app/session/resolve-start.ts';
import {sanitiseLine as text} from '../../../src/core/text/sanitise.ts';
import {newSite} from '../../../src/disk/sites/site-state.ts';
import {makeFolder} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';

/** What a name opens in a library that follows The Lane, with one story of it and these others. */
async function opened(
	name: string,
	others: Readonly<Record<string, string>> = {},
): Promise<string> {
	using folder = makeFolder();
	const context = contextOf(folder.home, []);
	const write = (path: string, content: string): void => {
		folder.write(`${context.library.slice(folder.path.length + 1)}/${path}`, content);
	};
	const url = 'https://lane.example/feed';
	const state = newSite({kind: 'feed', url, title: text('The Lane')});
	write('.dogear/sites/the-lane.json', JSON.stringify(state));
	write('the-lane/lamp.md', '---\nid: the-lane-lamp\n---\nIt burned.');
	for (const [path, content] of Object.entries(others)) write(path, content);
	const target = await resolveStart(context, {command: 'read', paths: [name], isContinue: false});
	context.places.close();
	(await context.index()).close();
	switch (target.kind) {
		case 'home':
			return `site ${target.site}`;
		case 'story':
			return `story ${target.story.shortId}`;
		default:
			return target.message;
	}
}

test('a site is opened by its folder, its title or its address', async () => {
	for (const name of ['the-lane', 'The Lane', 'https://lane.example/feed']) {
		assert.equal(await opened(name), 'site the-lane');
	}
});

test('a story comes before a site, but half an id does not come before its whole name', async () => {
	assert.equal(await opened('the-lane-lamp'), 'story the-lane-lamp');
	assert.equal(await opened('the-lane', {'x.md': '---\nid: the-lane\n---\nX'}), 'story the-lane');
	assert.equal(await opened('the-la'), 'story the-lane-lamp');
});

test('a name of neither is said to be of no story', async () => {
	assert.match(await opened('the-quay'), /the-quay/);
});
