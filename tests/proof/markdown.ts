import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {hostileMarkdown} from './hostile-markdown.ts';

const child = fileURLToPath(new URL('children/show-markdown.ts', import.meta.url));

interface Shown {
	readonly name: string;
	readonly size: number;
	/** Milliseconds of the processor from the bytes to the first page. */
	readonly time: number;
	/** `markdown`, `plain`, or what went wrong. */
	readonly as: string;
}

/**
 * Shows the first page of every text of our own making that is hard to read as Markdown, in each
 * size, in a process that is killed when one of them takes more than so many milliseconds. Each must
 * be shown, as Markdown or as plain paragraphs with a notice. Returns the figures in words.
 */
export async function proveMarkdown(sizes: readonly number[], most: number): Promise<string> {
	const all: Shown[] = [];
	for (const size of sizes) all.push(...(await showAll(size, most)));
	const failed = all.filter(({as}) => as !== 'markdown' && as !== 'plain');
	assert.deepEqual(failed, []);
	const plain = all.filter(({as}) => as === 'plain').length;
	const slowest = all.reduce((one, other) => (other.time > one.time ? other : one));
	return `${hostileMarkdown.length} kinds of hostile Markdown at ${sizes.map(inWords).join(', ')}: 0 crashes, 0 hangs; every first page within ${most / 1000} s of the processor’s time, ${plain} of ${all.length} as plain paragraphs with a notice; the slowest, ${slowest.name} at ${inWords(slowest.size)}, in ${slowest.time} ms.`;
}

function inWords(size: number): string {
	return size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`;
}

/** How often a text is shown before it counts as late: others may keep the machine busy. */
const tries = 3;

async function showAll(size: number, most: number): Promise<Shown[]> {
	const shown = await showEach(
		hostileMarkdown.map(({name}) => name),
		size,
		most,
	);
	for (let next = 1; next < tries; next++) {
		const late = shown.filter(({time}) => time > most).map(({name}) => name);
		for (const again of await showEach(late, size, most)) {
			shown[shown.findIndex(({name}) => name === again.name)] = again;
		}
	}

	return shown;
}

/** Shows one after the other; after one that ended its process, another process goes on. */
async function showEach(names: readonly string[], size: number, most: number): Promise<Shown[]> {
	const shown: Shown[] = [];
	while (shown.length < names.length) {
		shown.push(...(await showUntilEnd(names.slice(shown.length), size, most)));
	}

	return shown;
}

async function showUntilEnd(
	names: readonly string[],
	size: number,
	most: number,
): Promise<Shown[]> {
	const shown: Shown[] = [];
	const reader = spawn(process.execPath, [child, String(size), ...names], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	// Its own start and the making of the text are not the text's.
	const watch = setTimeout(() => reader.kill('SIGKILL'), most + 5000);
	for await (const line of createInterface({input: reader.stdout})) {
		const [name = '', time, as = ''] = line.split('\t');
		const isLate = Number(time) > most;
		shown.push({name, size, time: Number(time), as: isLate ? `too late, as ${as}` : as});
		watch.refresh();
	}

	clearTimeout(watch);
	const next = names[shown.length];
	if (next !== undefined) shown.push({name: next, size, time: most, as: 'no answer'});
	return shown;
}
