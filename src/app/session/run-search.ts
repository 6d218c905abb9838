import {setImmediate, setTimeout} from 'node:timers/promises';
import type {StoryDetails} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {shelfState} from '../../core/progress/shelf-state.ts';
import type {Query} from '../../core/search/query.ts';
import {findBest, findStories} from '../../core/search/shelf/find-stories.ts';
import type {SnippetPart} from '../../core/search/snippet.ts';
import type {Effect} from '../../reader/effect.ts';
import type {Snippets} from '../../reader/screens/results/state.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {snippetOf} from '../shelf/snippet-of.ts';
import {wordsKnown} from '../shelf/words-known.ts';

type Find = Extract<Effect, {kind: 'find'}>;

/** Looks for stories. */
export interface Searcher {
	/** Looks for what is asked; what was asked before is not answered any more. */
	readonly find: (effect: Find, dispatch: Store['dispatch']) => void;
	readonly close: () => void;
}

/** Results for which the words around what was found are looked up: a few screens of them. */
const withSnippets = 60;
/** The best that are told before all are looked for: to rank very many takes a while. */
const atOnce = 200;
/** Milliseconds until they are surely drawn. */
const untilDrawnMs = 20;
/** Snippets that are told at a time. */
const atATime = 10;

/** Makes what looks for stories. */
export function makeSearcher(context: AppContext): Searcher {
	let wanted: Find | undefined;
	const find = async (effect: Find, dispatch: Store['dispatch']): Promise<void> => {
		const {asked, collection} = effect;
		if (!asked) return;
		const {stories, details} = collection;
		const {query, text} = asked;
		const index = await context.index();
		const records = context.places.records();
		const tell = async (results: readonly StoryHead[], hasMore: boolean): Promise<void> => {
			const words = await wordsKnown(index, stories.length);
			if (wanted === effect) dispatch({kind: 'found', asked: text, results, hasMore, words});
		};
		const best = await findBest(stories, query, index.finder, atOnce);
		if (best) {
			await tell(best, true);
			await setTimeout(untilDrawnMs);
		}

		if (wanted !== effect) return;
		const stateOf = (id: string) => shelfState(records.get(id));
		const found = await findStories(stories, query, index.finder, stateOf);
		await tell(found, false);
		for (let first = 0; first < Math.min(withSnippets, found.length); first += atATime) {
			const snippets = await snippetsOf(found.slice(first, first + atATime), query, details);
			if (wanted !== effect) return;
			dispatch({kind: 'snippets', asked: text, snippets});
		}
	};

	return {
		find(effect, dispatch) {
			wanted = effect;
			void find(effect, dispatch);
		},
		close() {
			wanted = undefined;
		},
	};
}

async function snippetsOf(
	stories: readonly StoryHead[],
	query: Query,
	details: StoryDetails,
): Promise<Snippets> {
	const snippets = new Map<string, readonly SnippetPart[]>();
	for (const story of stories) {
		snippets.set(story.id, await snippetOf(story, query, details));
		await setImmediate();
	}

	return snippets;
}
