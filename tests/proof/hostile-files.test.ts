import {test} from 'node:test';
import {proveAnything} from './anything.ts';
import {proveFrontMatter} from './front-matter.ts';
import {proveMarkdown} from './markdown.ts';

/** Speed is for the full proof: here only a hang fails, on however slow a machine. */
const patience = 30_000;

test('whatever dogear is pointed at is shown or refused in words', async () => {
	await proveAnything(false, patience);
});

test('hostile Markdown cannot hang or crash', async () => {
	await proveMarkdown([2000], patience);
});

test('front matter never hides a story', async () => {
	await proveFrontMatter(7);
});
