import assert from 'node:assert/strict';
import {test} from 'node:test';
import {beginFile} from '../../src/commands/find-text.ts';
import {makeOpener} from '../../src/commands/opener.ts';
import type {Untimed} from '../../src/terminal/session.ts';
import {makeFolder, makeStory} from '../end-to-end/support.ts';
import {surroundingsOf} from '../proof/pipeline.ts';

const paragraphs = 2000;
/** Nothing is read by itself. */
const never = (): Promise<void> => new Promise(() => {});

test('a story of which the beginning was read is read on when another has been open meanwhile', async () => {
	using folder = makeFolder();
	const surroundings = surroundingsOf(folder.home, []);
	const actions: Untimed[] = [];
	const dispatch = (action: Untimed): void => void actions.push(action);
	const opener = makeOpener(surroundings, never);
	const stories = [];
	for (const title of ['One', 'Two']) {
		const path = folder.write(`${title}.md`, makeStory(title, paragraphs));
		const begun = await beginFile(surroundings, path);
		assert.ok(begun.kind === 'begun');
		stories.push(begun.story);
		await opener.open({kind: 'open', story: begun.story, isWhole: false}, dispatch);
	}

	opener.close();
	const [one] = stories;
	assert.ok(one);
	const isWhole = (action: Untimed): boolean =>
		action.kind === 'grown' && action.content.beginningOf === undefined;
	while (!actions.some(isWhole)) {
		const before = actions.length;
		await opener.readOn({kind: 'read-on', story: one, command: 'last-page'}, dispatch);
		const [grown, command, ...others] = actions.slice(before);
		assert.ok(grown?.kind === 'grown' && grown.story.id === one.id);
		assert.deepEqual(command, {kind: 'command', command: 'last-page'});
		assert.equal(others.length, 0);
	}

	const whole = actions.find(isWhole);
	assert.ok(whole?.kind === 'grown');
	assert.equal(whole.content.text.length, paragraphs);
	surroundings.places.close();
	(await surroundings.index()).close();
});

test('a beginning that is shown twice grows wherever it is, when all of it is read for one', async () => {
	using folder = makeFolder();
	const surroundings = surroundingsOf(folder.home, []);
	const actions: Untimed[] = [];
	const dispatch = (action: Untimed): void => void actions.push(action);
	const opener = makeOpener(surroundings, never);
	const begun = await beginFile(surroundings, folder.write('One.md', makeStory('One', paragraphs)));
	assert.ok(begun.kind === 'begun');
	const {story} = begun;
	await opener.open({kind: 'open', story, isWhole: false}, dispatch);
	await opener.open({kind: 'open', story, isWhole: true}, dispatch);
	assert.deepEqual(
		actions.map(({kind}) => kind),
		['records', 'opened', 'records', 'opened', 'grown'],
	);
	surroundings.places.close();
	(await surroundings.index()).close();
});

test('a story that is left is read no further, and one that is shown again is', async () => {
	using folder = makeFolder();
	const surroundings = surroundingsOf(folder.home, []);
	const actions: Untimed[] = [];
	const dispatch = (action: Untimed): void => void actions.push(action);
	let rests = 0;
	const opener = makeOpener(surroundings, () => {
		rests++;
		return never();
	});
	const open = async (title: string) => {
		const path = folder.write(`${title}.md`, makeStory(title, paragraphs));
		const begun = await beginFile(surroundings, path);
		assert.ok(begun.kind === 'begun');
		await opener.open({kind: 'open', story: begun.story, isWhole: false}, dispatch);
		return begun.story;
	};

	const one = await open('One');
	const two = await open('Two');
	assert.equal(rests, 2);
	opener.close();
	opener.resume(two, dispatch);
	assert.equal(rests, 2);
	opener.resume(one, dispatch);
	assert.equal(rests, 3);
	surroundings.places.close();
	(await surroundings.index()).close();
});
