import process from 'node:process';
import type {SafeText} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';
import {guardTerminal, type LoadingGuard} from '../../terminal/guard.ts';
import type {Request} from '../command-line/request.ts';
import {commands} from '../command-line/table.ts';
import type {AppContext} from '../context.ts';
import {newestUnfinished} from '../shelf/newest-unfinished.ts';
import {isFile, isFolder, realPath} from '../shelf/paths.ts';
import {hasPipedInput, isPiped} from '../shelf/piped-bytes.ts';
import {startOf} from '../startup/snapshot.ts';
import {type Splash, showSnapshot} from '../startup/splash.ts';

type ReadRequest = Extract<Request, {command: 'read'}>;

/** `dogear`, `dogear PATH…`, `dogear -`, `dogear --continue`; as `-` where a text is on standard input. */
export async function read(context: AppContext, request: ReadRequest): Promise<number> {
	if (!process.stdout.isTTY) return readPlainly(context, request);
	if (process.env.TERM === 'dumb') {
		context.say(words.session.dumbTerminal);
		return 1;
	}

	const guard = context.splash?.guard ?? holdKeys();
	const asked = withPipedInput(request);
	try {
		const splash = context.splash ?? (await splashOfSection(context, asked, guard));
		return await readOnScreen({...context, splash}, asked, guard);
	} catch (error) {
		// What is said on a screen of ours goes with it.
		guard.leave();
		throw error;
	}
}

async function readOnScreen(
	context: AppContext,
	request: ReadRequest,
	guard: LoadingGuard,
): Promise<number> {
	const {splash, say} = context;
	const refuse = (sentence: SafeText): number => {
		splash?.close();
		guard.leave();
		say(sentence);
		return 1;
	};

	const {resolveStart} = await import('../session/resolve-start.ts');
	await splash?.yieldToInput();
	const target = await resolveStart(context, request);
	if (target.kind === 'refused') return refuse(target.message);
	await splash?.yieldToInput();
	const {beginSession} = await import('../session/begin-session.ts');
	const begun = beginSession(context, target, guard);
	if (!begun) return refuse(words.session.noKeys);
	await splash?.yieldToInput();
	const {runSession} = await import('../session/run-session.ts');
	await splash?.yieldToInput();
	return runSession(context, begun, startOf(request));
}

/** The page at which a story was left, set from what was kept of it, where that is what is asked for. */
async function splashOfSection(
	context: AppContext,
	{paths, isContinue}: ReadRequest,
	guard: LoadingGuard,
): Promise<Splash | undefined> {
	const [path, ...others] = paths;
	const isOne = path !== undefined && others.length === 0 && !isPiped(path) && isFile(path);
	const newest = newestUnfinished(context);
	const isAsked = newest && (isOne ? newest.path === realPath(path) : isContinue);
	if (!process.stdin.isTTY || !isAsked) return undefined;
	const {setFirstPage} = await import('../startup/set-first-page.ts');
	const snapshot = await setFirstPage(context, newest);
	return snapshot && showSnapshot(snapshot, guard);
}

/** Where no path is named, a text on standard input is what is meant. */
function withPipedInput(request: ReadRequest): ReadRequest {
	const isNothingNamed = request.paths.length === 0 && !request.isContinue;
	return isNothingNamed && hasPipedInput() ? {...request, paths: ['-']} : request;
}

/** Keys that are pressed while the program is loaded wait in the terminal. */
function holdKeys(): LoadingGuard {
	const {stdin, stdout} = process;
	const guard = guardTerminal(stdin, stdout);
	if (stdin.isTTY) guard.enter();
	return guard;
}

/** Where there is no terminal to show pages on, the story or the list as plain lines. */
async function readPlainly(context: AppContext, {paths, isContinue}: ReadRequest): Promise<number> {
	const {list} = await import('./list.ts');
	const {print} = await import('./print.ts');
	if (isContinue) {
		const newest = newestUnfinished(context);
		if (newest) return print(context, (await continued(context)) ?? newest.path);
		context.say(words.session.nothingBegun);
		return 1;
	}

	if (paths.length === 0) return list(context, undefined, {isJson: false});
	let worst = 0;
	for (const path of paths) {
		const code = isFolder(path)
			? await list(context, path, {isJson: false})
			: await print(context, path, undefined, Object.keys(commands));
		worst = Math.max(worst, code);
	}

	return worst;
}

/** The file with which `--continue` goes on in a terminal; undefined when it has none to go on with. */
async function continued(context: AppContext): Promise<string | undefined> {
	const {continueNewest} = await import('../session/continue-newest.ts');
	const target = await continueNewest(context);
	return target.kind === 'story' ? target.story.path : undefined;
}
