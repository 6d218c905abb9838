import process from 'node:process';
import {safe} from '../../core/text/safe-text.ts';
import type {Request} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {isFolder} from '../shelf/paths.ts';
import {holdKeys} from '../startup/hold-keys.ts';
import {startOf} from '../startup/snapshot.ts';

type ReadRequest = Extract<Request, {command: 'read'}>;

/** `dogear`, `dogear PATH…`, `dogear -`, `dogear --continue`. */
export async function read(context: AppContext, request: ReadRequest): Promise<number> {
	if (!process.stdout.isTTY) return readPlainly(context, request);
	if (process.env.TERM === 'dumb') {
		context.say(
			safe`This terminal (TERM=dumb) cannot show pages; dogear print STORY writes a story as plain lines.`,
		);
		return 1;
	}

	const {early} = context;
	const held = early ? undefined : holdKeys();
	const {begin} = await import('../session/resolve-start.ts');
	await early?.breathe();
	const begun = await begin(context, request);
	if (begun.kind === 'refused') {
		early?.restore();
		held?.giveBack();
		context.say(begun.message);
		return 1;
	}

	await early?.breathe();
	const {readInTerminal} = await import('../session/run-session.ts');
	await early?.breathe();
	const start = startOf(request.paths);
	return readInTerminal(context, begun, held, start);
}

/** Where there is no terminal to show pages on, the story or the list as plain lines. */
async function readPlainly(context: AppContext, {paths, isContinue}: ReadRequest): Promise<number> {
	const {list} = await import('./list.ts');
	const {print} = await import('./print.ts');
	if (isContinue) {
		const {newestUnfinished} = await import('../session/resolve-start.ts');
		const newest = newestUnfinished(context);
		if (newest) return print(context, newest.path);
		context.say(safe`Nothing is begun; dogear list shows the stories.`);
		return 1;
	}

	if (paths.length === 0) return list(context, undefined, {isJson: false});
	let worst = 0;
	for (const path of paths) {
		const code = isFolder(path)
			? await list(context, path, {isJson: false})
			: await print(context, path);
		worst = Math.max(worst, code);
	}

	return worst;
}
