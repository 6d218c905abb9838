import process from 'node:process';
import type {Request} from '../command-line.ts';
import type {Surroundings} from '../compose.ts';
import {startOf} from '../progress/first-screen.ts';
import {safe} from '../text/safe-text.ts';
import {holdKeys} from './hold-keys.ts';
import {isFolder} from './load-collection.ts';

type ReadRequest = Extract<Request, {command: 'read'}>;

/** `dogear`, `dogear PATH…`, `dogear -`, `dogear --continue`. */
export async function read(surroundings: Surroundings, request: ReadRequest): Promise<number> {
	if (!process.stdout.isTTY) return readPlainly(surroundings, request);
	if (process.env.TERM === 'dumb') {
		surroundings.say(
			safe`This terminal (TERM=dumb) cannot show pages; dogear print STORY writes a story as plain lines.`,
		);
		return 1;
	}

	const {early} = surroundings;
	const held = early ? undefined : holdKeys();
	const {begin} = await import('./begin.ts');
	await early?.breathe();
	const begun = await begin(surroundings, request);
	if (begun.kind === 'refused') {
		early?.restore();
		held?.giveBack();
		surroundings.say(begun.message);
		return 1;
	}

	await early?.breathe();
	const {readInTerminal} = await import('./read-in-terminal.ts');
	await early?.breathe();
	const start = startOf(request.paths);
	return readInTerminal(surroundings, begun, held, start);
}

/** Where there is no terminal to show pages on, the story or the list as plain lines. */
async function readPlainly(
	surroundings: Surroundings,
	{paths, isContinue}: ReadRequest,
): Promise<number> {
	const {list} = await import('./list.ts');
	const {print} = await import('./print.ts');
	if (isContinue) {
		const {newestUnfinished} = await import('./begin.ts');
		const newest = newestUnfinished(surroundings);
		if (newest) return print(surroundings, newest.path);
		surroundings.say(safe`Nothing is begun; dogear list shows the stories.`);
		return 1;
	}

	if (paths.length === 0) return list(surroundings, undefined, {isJson: false});
	let worst = 0;
	for (const path of paths) {
		const code = isFolder(path)
			? await list(surroundings, path, {isJson: false})
			: await print(surroundings, path);
		worst = Math.max(worst, code);
	}

	return worst;
}
