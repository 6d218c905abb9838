import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeOpener} from '../../../src/app/session/open-story.ts';
import {readBeginning, readWhole} from '../../../src/app/shelf/read-file.ts';
import type {Untimed} from '../../../src/reader/store.ts';
import {makeFolder, makeStory} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';

const paragraphs = 2000;
/** Nothing is read by itself. */
const never = (): Promise<void> => new Promise(() => {});

/** An opener in an empty folder, and what it has told. */
function openOpener(rest = never) {
	const folder = makeFolder();
	const context = contextOf(folder.home, []);
	const actions: Untimed[] = [];
	const dispatch = (action: Untimed): void => void actions.push(action);
	const opener = makeOpener(context, path => readWhole(context, path), rest);
	return {
		opener,
		actions,
		dispatch,
		/** Begins a long story and opens it. */
		async open(title: string) {
			const path = folder.write(`${title}.md`, makeStory(title, paragraphs));
			const begun = await readBeginning(context, path);
			assert.ok(begun.kind === 'begun');
			const story = begun.story.head;
			await opener.open({kind: 'open', story, isWhole: false}, dispatch);
			return story;
		},
		async [Symbol.asyncDispose]() {
			context.places.close();
			await (await context.index()).close();
			folder[Symbol.dispose]();
		},
	};
}

test('a story of which the beginning was read is read on when another has been open meanwhile', async () => {
	await using at = openOpener();
	const {opener, actions, dispatch} = at;
	const one = await at.open('One');
	await at.open('Two');
	opener.close();
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
});

test('a beginning that is shown twice grows wherever it is, when all of it is read for one', async () => {
	await using at = openOpener();
	const {opener, actions, dispatch} = at;
	const story = await at.open('One');
	await opener.open({kind: 'open', story, isWhole: true}, dispatch);
	assert.deepEqual(
		actions.map(({kind}) => kind),
		['records', 'opened', 'records', 'opened', 'grown'],
	);
});

test('a story that is left is read no further, and one that is shown again is', async () => {
	let rests = 0;
	await using at = openOpener(() => {
		rests++;
		return never();
	});
	const {opener, dispatch, open} = at;
	const one = await open('One');
	const two = await open('Two');
	assert.equal(rests, 2);
	opener.close();
	opener.resume(two, dispatch);
	assert.equal(rests, 2);
	opener.resume(one, dispatch);
	assert.equal(rests, 3);
});
