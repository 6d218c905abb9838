import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {makeLibrary} from '../app/library/add.ts';

const child = fileURLToPath(new URL('children/add-stories.ts', import.meta.url));

/**
 * Lets two processes add stories of one title at the same time, so many times, while the reader puts
 * a file of that name there. Each of the three must be there in the end, with its own words, and each
 * story with a record of its own. Returns the figures in words.
 */
export async function proveAdditions(rounds: number): Promise<string> {
	using library = makeLibrary();
	mkdirSync(library.path);
	const adders = ['ann', 'ben'].map(who => startAdder(library.home, who));
	try {
		await Promise.all(adders.map(adder => adder.answer()));
		let placed = 0;
		for (let round = 1; round <= rounds; round++) {
			for (const adder of adders) adder.say(round);
			await wait(Math.random() * 15);
			const hasPlaced = placeFile(join(library.path, `the-lamp-${round}.md`));
			placed += Number(hasPlaced);
			const codes = await Promise.all(adders.map(adder => adder.answer()));
			assert.deepEqual(codes, ['0', '0'], `round ${round}`);
			check(library.path, round, hasPlaced);
		}

		return `${rounds} × two add of one title at the same time: 0 of ${2 * rounds} stories lost; 0 of ${placed} files overwritten that were put there meanwhile.`;
	} finally {
		for (const adder of adders) adder.end();
	}
}

/** Puts a file of the reader's there; whether there was none yet. */
function placeFile(path: string): boolean {
	try {
		writeFileSync(path, 'mine', {flag: 'wx'});
		return true;
	} catch {
		return false;
	}
}

function check(library: string, round: number, hasPlaced: boolean): void {
	const texts = readdirSync(library)
		.filter(name => name.startsWith(`the-lamp-${round}.`) || name.startsWith(`the-lamp-${round}-`))
		.map(name => readFileSync(join(library, name), 'utf8'));
	const has = (words: string) => texts.filter(text => text.includes(words)).length;
	assert.deepEqual(
		[has('ann had lit'), has('ben had lit'), texts.filter(text => text === 'mine').length],
		[1, 1, Number(hasPlaced)],
		`round ${round}`,
	);
	const records = readdirSync(join(library, '.dogear/added'));
	assert.equal(records.length, 2 * round, `round ${round}`);
}

function startAdder(home: string, who: string) {
	const adder = spawn(process.execPath, ['--import', 'tsx', child, home, who], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const lines = createInterface({input: adder.stdout})[Symbol.asyncIterator]();
	return {
		say: (round: number) => adder.stdin.write(`${round}\n`),
		answer: async () => (await lines.next()).value,
		end: () => adder.stdin.end(),
	};
}
