import process from 'node:process';
import type {SafeText} from '../core/text/safe-text.ts';
import {sanitise} from '../core/text/sanitise.ts';
import {words} from '../core/words/words.ts';
import type {StoryIndex} from '../disk/index/story-index.ts';
import {openPlaceStore} from '../disk/places/place-store.ts';
import {findDirectories} from '../disk/storage/directories.ts';
import type {Request} from './command-line/request.ts';
import {sentenceOf} from './command-line/usage.ts';
import type {AppContext} from './context.ts';
import type {Splash} from './startup/splash.ts';

/** Whatever a sentence quotes, from a file or the command line, acts on no terminal. */
function say(sentence: SafeText | string): void {
	process.stderr.write(`dogear: ${sanitise(sentence)}\n`);
}

async function openIndex(cache: string): Promise<StoryIndex> {
	const [{openStoryIndex}, {foreign}] = await Promise.all([
		import('../disk/index/story-index.ts'),
		import('./shelf/read-foreign.ts'),
	]);
	return openStoryIndex(cache, foreign);
}

/**
 * Carries out what the command line asks for; gives the exit code. `bundled` is the root of the
 * collection that comes with dogear.
 */
export async function runCommand(
	request: Request,
	bundled: string,
	splash?: Splash,
): Promise<number> {
	if (request.command === 'wrong') {
		say(sentenceOf(request));
		return 2;
	}

	const directories = findDirectories(process.env);
	const clock = Date.now;
	let index: Promise<StoryIndex> | undefined;
	const context: AppContext = {
		directories,
		index() {
			index ??= openIndex(directories.cache);
			return index;
		},
		places: openPlaceStore({directories, clock}),
		bundled,
		library: `${directories.data}/library`,
		splash,
		clock,
		write: text => void process.stdout.write(text),
		say,
	};
	try {
		return await obey(request, context);
	} catch (error) {
		splash?.close();
		say(words.session.defect(sanitise((error as Error).stack ?? String(error))));
		return 1;
	} finally {
		await (await index)?.close();
	}
}

async function obey(request: Request, context: AppContext): Promise<number> {
	switch (request.command) {
		case 'list': {
			const {list} = await import('./commands/list.ts');
			return list(context, request.path, request.filters);
		}
		case 'print': {
			const {print} = await import('./commands/print.ts');
			return print(context, request.story, request.width ?? process.stdout.columns);
		}
		case 'places': {
			const {places} = await import('./commands/places.ts');
			return places(context, request);
		}
		case 'search': {
			const {search} = await import('./commands/search.ts');
			return search(context, request);
		}
		case 'add': {
			const {addCommand} = await import('./commands/add.ts');
			const {library, write, say} = context;
			return addCommand(request, {library, write, notice: say});
		}
		case 'follow': {
			const {follow} = await import('./commands/follow.ts');
			return follow(context, request);
		}
		case 'followed': {
			const {followed} = await import('./commands/followed.ts');
			return followed(context, request);
		}
		case 'unfollow': {
			const {unfollow} = await import('./commands/unfollow.ts');
			return unfollow(context, request);
		}
		case 'update': {
			const {update} = await import('./commands/update.ts');
			return update(context, request);
		}
		case 'settings': {
			const {settings} = await import('./commands/settings.ts');
			return settings(context, request);
		}
		case 'keys': {
			const {keys} = await import('./commands/keys.ts');
			return keys(context, request);
		}
		case 'completion': {
			const {completion} = await import('./commands/completion.ts');
			return completion(context, request.shell);
		}
		case 'complete': {
			const {complete} = await import('./commands/complete.ts');
			return complete(context, request.words);
		}
		case 'read': {
			const {read} = await import('./commands/read.ts');
			return read(context, request);
		}
		default:
			return 2;
	}
}
