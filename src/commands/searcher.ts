import {setImmediate} from 'node:timers/promises';
import type {Surroundings} from '../compose.ts';
import {shelfState} from '../progress/shelf-state.ts';
import type {Effect} from '../reader/effect.ts';
import {findStories} from '../search/shelf/find-stories.ts';
import type {SnippetPart} from '../search/snippet.ts';
import type {StoryIndex} from '../sources/index/story-index.ts';
import type {Session} from '../terminal/session.ts';
import {snippetOf} from './snippet-of.ts';

type Find = Extract<Effect, {kind: 'find'}>;

/** Looks for stories. */
export interface Searcher {
	/** Looks for what is asked; what was asked before is not answered any more. */
	readonly find: (effect: Find, dispatch: Session['dispatch']) => void;
	readonly close: () => void;
}

/** Results for which the words around what was found are looked up: a few screens of them. */
const withSnippets = 60;
/** Snippets that are told at a time. */
const atATime = 10;

/** Makes what looks for stories. */
export function makeSearcher(surroundings: Surroundings): Searcher {
	let wanted: Find | undefined;
	const find = async (effect: Find, dispatch: Session['dispatch']): Promise<void> => {
		const {asked, stories} = effect;
		if (!asked) return;
		const index = await surroundings.index();
		const records = surroundings.places.records();
		const found = findStories(stories, asked.query, index.finder, id =>
			shelfState(records.get(id)),
		);
		if (wanted !== effect) return;
		dispatch({kind: 'found', asked: asked.text, results: found, words: wordsKept(index)});
		let snippets = new Map<string, readonly SnippetPart[]>();
		for (const [number, story] of found.slice(0, withSnippets).entries()) {
			snippets.set(story.id, await snippetOf(story, asked.query));
			await setImmediate();
			if (wanted !== effect) return;
			if (number % atATime !== atATime - 1 && number < found.length - 1) continue;
			dispatch({kind: 'snippets', asked: asked.text, snippets});
			snippets = new Map();
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

function wordsKept(index: StoryIndex): {readonly kept: number; readonly of: number} {
	const roots = index.loaded().map(root => root.wordsKept());
	return {
		kept: roots.reduce((sum, {kept}) => sum + kept, 0),
		of: roots.reduce((sum, {of}) => sum + of, 0),
	};
}
