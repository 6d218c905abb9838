import {setImmediate} from 'node:timers/promises';
import {isoDate} from '../collection/date-words.ts';
import type {StoryHead} from '../collection/story.ts';
import type {Surroundings} from '../compose.ts';
import {shelfState} from '../progress/shelf-state.ts';
import {type Query, readQuery} from '../search/query.ts';
import {findStories} from '../search/shelf/find-stories.ts';
import type {SnippetPart} from '../search/snippet.ts';
import {fillWords} from '../sources/fill-words.ts';
import {writeSafeJson} from '../text/safe-json.ts';
import {safe} from '../text/safe-text.ts';
import {findShelf} from './load-collection.ts';
import {snippetOf} from './snippet-of.ts';

/** Files whose words are kept at a time. */
const atATime = 32;
/** Stories that are shown as lines; as JSON all are. */
const limit = 50;

/** `dogear search`: the stories of the shelf that a query finds, best first. */
export async function search(
	surroundings: Surroundings,
	{text, isJson}: {readonly text: string; readonly isJson: boolean},
): Promise<number> {
	const read = readQuery(text);
	if (read.kind === 'wrong') {
		surroundings.say(read.message);
		return 2;
	}

	const found = await find(surroundings, read.query);
	await (isJson ? sayAsJson : sayInLines)(surroundings, found, read.query);
	return found.length > 0 ? 0 : 1;
}

/** Every story's words are kept before the search, so that it finds all. */
async function find(surroundings: Surroundings, query: Query): Promise<readonly StoryHead[]> {
	const shelf = findShelf(surroundings, []);
	if (shelf.kind === 'refused') return [];
	const index = await surroundings.index();
	const {stories} = await shelf.open();
	for (const root of index.loaded()) await fillWords(root, atATime, setImmediate);

	const records = surroundings.places.records();
	return findStories(stories, query, index.finder, id => shelfState(records.get(id)));
}

async function sayAsJson({write}: Surroundings, found: readonly StoryHead[], query: Query) {
	const results = [];
	for (const story of found) results.push(await toJson(story, query));
	write(`${writeSafeJson(results)}\n`);
}

async function sayInLines({write, say}: Surroundings, found: readonly StoryHead[], query: Query) {
	for (const story of found.slice(0, limit)) write(await toLines(story, query));
	if (found.length === 0) say(safe`No story has these words.`);
	if (found.length > limit) say(safe`${found.length - limit} more; add words, or --json for all.`);
}

async function toLines(story: StoryHead, query: Query): Promise<string> {
	const date = isoDate(story.date) ?? 'Undated   ';
	return `${date}  ${story.title}\n            ${wordsOf(await snippetOf(story, query))}\n`;
}

async function toJson(story: StoryHead, query: Query) {
	const {id, title, authors, categories, tags, relativePath: path} = story;
	return {
		id,
		title,
		date: isoDate(story.date) ?? null,
		authors,
		categories,
		tags,
		path,
		snippet: wordsOf(await snippetOf(story, query)),
	};
}

function wordsOf(snippet: readonly SnippetPart[]): string {
	return snippet.map(part => part.text).join('');
}
