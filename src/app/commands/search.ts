import {isoDate} from '../../core/collection/date-words.ts';
import {noDetails, type StoryDetails} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {shelfState} from '../../core/progress/shelf-state.ts';
import {type Query, readQuery} from '../../core/search/query.ts';
import {findStories} from '../../core/search/shelf/find-stories.ts';
import type {SnippetPart} from '../../core/search/snippet.ts';
import {words} from '../../core/words/words.ts';
import type {AppContext} from '../context.ts';
import {findShelf} from '../shelf/open-shelf.ts';
import {snippetOf} from '../shelf/snippet-of.ts';
import {type WordsKnown, wordsKnown} from '../shelf/words-known.ts';
import {storyJson} from './story-json.ts';
import {writeJson} from './write-json.ts';

/** Stories that are shown as lines; as JSON all are. */
const limit = 50;

/** `dogear search`: the stories of the shelf that a query finds, best first. */
export async function search(
	context: AppContext,
	{text, isJson}: {readonly text: string; readonly isJson: boolean},
): Promise<number> {
	const read = readQuery(text);
	if (read.kind === 'wrong') {
		context.say(read.message);
		return 2;
	}

	const {found, details, known} = await find(context, read.query);
	const snippet = (story: StoryHead) => snippetOf(story, read.query, details);
	await (isJson ? sayAsJson : sayInLines)(context, found, snippet);
	if (known.kept < known.of) {
		context.say(words.results.indexHeld(known.kept, known.of));
		return 1;
	}

	if (found.length === 0 && !isJson) context.say(words.results.none);
	return found.length > 0 ? 0 : 1;
}

/** What was found, among the stories whose words are known. */
interface Found {
	readonly found: readonly StoryHead[];
	readonly details: StoryDetails;
	readonly known: WordsKnown;
}

/** Every story's words are kept before the search, so that it finds all. */
async function find(context: AppContext, query: Query): Promise<Found> {
	const shelf = findShelf(context, []);
	if (shelf.kind === 'refused') return {found: [], details: noDetails, known: {kept: 0, of: 0}};
	const index = await context.index();
	const {stories, details} = await shelf.open();
	for (const root of index.loaded()) await root.fillWords();

	const records = context.places.records();
	const found = await findStories(stories, query, index.finder, id => shelfState(records.get(id)));
	const known = await wordsKnown(index, stories.length);
	return {found, details: await details.load(['excerpt']), known};
}

type Snippet = (story: StoryHead) => Promise<readonly SnippetPart[]>;

async function sayAsJson({write}: AppContext, found: readonly StoryHead[], snippet: Snippet) {
	const results = [];
	for (const story of found) results.push(await toJson(story, snippet));
	write(writeJson({stories: results}));
}

async function sayInLines({write, say}: AppContext, found: readonly StoryHead[], snippet: Snippet) {
	for (const story of found.slice(0, limit)) write(await toLines(story, snippet));
	if (found.length > limit) say(words.results.more(found.length - limit));
}

async function toLines(story: StoryHead, snippet: Snippet): Promise<string> {
	const date = (isoDate(story.date) ?? 'Undated').padEnd(10);
	return `${date}  ${story.title}\n            ${wordsOf(await snippet(story))}\n`;
}

async function toJson(story: StoryHead, snippet: Snippet) {
	const {relativePath: path} = story;
	return {...storyJson(story), path, snippet: wordsOf(await snippet(story))};
}

function wordsOf(snippet: readonly SnippetPart[]): string {
	return snippet.map(part => part.text).join('');
}
