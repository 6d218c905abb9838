import process from 'node:process';
import {fileURLToPath} from 'node:url';
import type {Request} from './command-line.ts';
import type {EarlyPage} from './commands/paint-first.ts';
import {findDirectories} from './progress/directories.ts';
import {openPlaceStore} from './progress/place-store.ts';
import type {StoryIndex} from './sources/index/story-index.ts';
import type {SafeText} from './text/safe-text.ts';
import {sanitise} from './text/sanitise.ts';

/** The collection that comes with dogear: `stories/` beside `dist/` and `src/`. */
const bundled = fileURLToPath(new URL('../stories', import.meta.url));

/** What every command is given: where things are, and how it speaks. */
export interface Surroundings {
	readonly directories: ReturnType<typeof findDirectories>;
	readonly places: ReturnType<typeof openPlaceStore>;
	/** What is known of the stories: opened when it is first asked for. */
	readonly index: () => Promise<StoryIndex>;
	/** Root of the bundled collection. */
	readonly bundled: string;
	/** Root of the reader's own library. */
	readonly library: string;
	/** The page that already stands on the screen. */
	readonly early?: EarlyPage | undefined;
	readonly clock: () => number;
	/** Writes to standard output. */
	readonly write: (text: string) => void;
	/** Says a sentence on standard error. */
	readonly say: (sentence: SafeText | string) => void;
}

/** Whatever a sentence quotes, from a file or the command line, acts on no terminal. */
function say(sentence: SafeText | string): void {
	process.stderr.write(`dogear: ${sanitise(sentence)}\n`);
}

/** Carries out what the command line asks for; gives the exit code. */
export async function carryOut(request: Request, early?: EarlyPage): Promise<number> {
	if (request.command === 'wrong') {
		say(request.message);
		return 2;
	}

	const directories = findDirectories(process.env);
	const clock = Date.now;
	let index: Promise<StoryIndex> | undefined;
	const surroundings: Surroundings = {
		directories,
		index() {
			index ??= import('./sources/index/story-index.ts').then(({openStoryIndex}) =>
				openStoryIndex(directories.cache),
			);
			return index;
		},
		places: openPlaceStore({directories, clock}),
		bundled,
		library: `${directories.data}/library`,
		early,
		clock,
		write: text => void process.stdout.write(text),
		say,
	};
	try {
		return await obey(request, surroundings);
	} catch (error) {
		early?.restore();
		say(`A defect ended dogear; your place is kept. ${(error as Error).stack ?? String(error)}`);
		return 1;
	} finally {
		(await index)?.close();
	}
}

async function obey(request: Request, surroundings: Surroundings): Promise<number> {
	switch (request.command) {
		case 'list': {
			const {list} = await import('./commands/list.ts');
			return list(surroundings, request.path, request.filters);
		}
		case 'print': {
			const {print} = await import('./commands/print.ts');
			return print(surroundings, request.story, request.width ?? process.stdout.columns);
		}
		case 'places': {
			const {places} = await import('./commands/places.ts');
			return places(surroundings, request);
		}
		case 'search': {
			const {search} = await import('./commands/search.ts');
			return search(surroundings, request);
		}
		case 'add': {
			const {addCommand} = await import('./commands/add.ts');
			const {directories, write, say} = surroundings;
			return addCommand(request, {directories, write, notice: say});
		}
		case 'read': {
			const {read} = await import('./commands/read.ts');
			return read(surroundings, request);
		}
		default:
			return 2;
	}
}
