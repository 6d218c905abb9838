import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {feed, serveSite} from '../end-to-end/feed-site.ts';
import {makeFolder, run} from '../end-to-end/support.ts';
import {environment, program} from '../end-to-end/terminal.ts';

/** Posts of the site. */
const posts = 60;
/** Milliseconds after its start within which an update is killed. */
const latestMs = 900;

/**
 * Kills the real program with SIGKILL at a random moment of an update, so many times, while the posts
 * of its site change from one to the next. After each, every file is whole; in the end every story is
 * there once, as the site has it. Returns the figures in words.
 */
export async function proveKilledUpdates(rounds: number): Promise<string> {
	using folder = makeFolder();
	await using site = await serveSite({'/feed': feed(postsOf(0))});
	const library = join(folder.home, 'data/library');
	const home = {home: folder.home};
	await run(['follow', `${site.address}/feed`], home);
	let killed = 0;
	for (let round = 1; round <= rounds; round++) {
		site.answers['/feed'] = feed(postsOf(round));
		const child = spawn(process.execPath, [program, 'update', '--now'], {
			env: environment(home),
			stdio: 'ignore',
		});
		const ended = new Promise<boolean>(resolve => {
			child.on('exit', (_, signal) => resolve(signal === 'SIGKILL'));
		});
		await setTimeout(Math.random() * latestMs);
		child.kill('SIGKILL');
		killed += Number(await ended);
		for (const text of textsIn(library))
			assert.match(text, /Round \d+ of \d+\.\n$/, `round ${round}`);
	}

	const {code, errors} = await run(['update', '--now'], home);
	assert.equal(code, 0, errors);
	const wanted = Object.values(postsOf(rounds)).sort();
	const found = textsIn(library).map(text => text.split('---\n\n')[1]?.trim());
	assert.deepEqual(found.sort(), wanted);
	const left = readdirSync(library, {recursive: true, encoding: 'utf8'});
	assert.deepEqual(
		left.filter(name => name.endsWith('.tmp')),
		[],
	);
	return `${killed} of ${rounds} updates of ${posts} changing posts killed on their way: 0 files half-written, 0 stories twice, 0 that are not as the site has them.`;
}

/** All posts change from round to round, and one comes. */
function postsOf(round: number): Readonly<Record<string, string>> {
	const names = Array.from({length: posts + round}, (_, number) => `story-${number}`);
	return Object.fromEntries(names.map(name => [name, `Round ${round} of ${name.slice(6)}.`]));
}

function textsIn(library: string): readonly string[] {
	return readdirSync(library, {recursive: true, encoding: 'utf8'})
		.filter(name => name.endsWith('.md'))
		.map(name => readFileSync(join(library, name), 'utf8'));
}
