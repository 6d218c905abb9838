import {existsSync} from 'node:fs';
import {findStory} from '../../core/collection/find-story.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import type {StoryFile} from '../../core/story-format/parse-story.ts';
import {safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {readStory} from '../../disk/folder/read-story.ts';
import type {AppContext} from '../context.ts';
import {rootOfFile} from './collection-root.ts';
import type {FoundText} from './found-text.ts';
import {loadCollection} from './open-shelf.ts';
import {isFile, realPath} from './paths.ts';
import {isPiped} from './piped-bytes.ts';
import {readPipedStory} from './piped-story.ts';
import {isForeign, readForeign} from './read-foreign.ts';
import {type BegunText, beginText} from './story-text.ts';

/** Finds a story of the shelf by its id, the beginning of one, or a path, and reads its text. */
export async function findText(context: AppContext, name: string): Promise<FoundText> {
	if (isPiped(name)) return readPipedStory(name, context.say);
	if (isFile(name)) return readFile(context, name);
	const loaded = await loadCollection(context, []);
	if (loaded.kind === 'refused') return loaded;
	const {stories, pages} = loaded.collection;
	const found = findStory([...stories, ...pages], name);
	if (found.kind === 'found') return readFile(context, found.story.path);
	// A folder has no text; the sentence that says so is the same as for every file.
	if (found.kind === 'none' && existsSync(name)) return readFile(context, name);
	const asked = sanitiseLine(name);
	const message =
		found.kind === 'none'
			? safe`There is no story or file called ${asked}; dogear list --json shows the ids.`
			: safe`${asked} begins the ids of several stories; give more of it. dogear list --json shows them.`;
	return {kind: 'refused', message};
}

/** A story whose text is being read. */
export interface BegunFile {
	readonly kind: 'begun';
	readonly story: StoryHead;
	/** Whether the file calls itself a page of the site and no story. */
	readonly isPage: boolean;
	readonly text: BegunText;
}

/** Begins to read a file as the story that it is on the shelf. */
export async function beginFile(context: AppContext, path: string): Promise<BegunFile | Refused> {
	const read = await readRaw(context, path);
	if (read.kind === 'refused') return read;
	const story = settleHead(read.head);
	return {kind: 'begun', story, isPage: read.isPage, text: beginText(read)};
}

/** Reads a file as the story that it is on the shelf. */
export async function readFile(context: AppContext, path: string): Promise<FoundText> {
	const begun = await beginFile(context, path);
	if (begun.kind === 'refused') return begun;
	const {story, isPage, text} = begun;
	text.readOn(Number.POSITIVE_INFINITY);
	return {kind: 'found', story, isPage, content: await text.content()};
}

/** What the shelf knows of a file, without its text being made ready; undefined when refused. */
export async function readHead(context: AppContext, path: string): Promise<StoryHead | undefined> {
	const read = await readRaw(context, path);
	return read.kind === 'refused' ? undefined : settleHead(read.head);
}

/** A head that knows all it was asked to find in the text, so that the text can go. */
function settleHead(head: StoryHead): StoryHead {
	return {...head};
}

/** Why there is no text. */
type Refused = Extract<FoundText, {kind: 'refused'}>;

/** Reads a file as the story that it is on the shelf; its text is not made ready. */
export async function readRaw(context: AppContext, path: string): Promise<StoryFile | Refused> {
	const {root, identity, isKnown} = await rootOfFile(context, path);
	const read = isForeign(path, isKnown)
		? await readForeign(realPath(path))
		: await readStory(path, {root, identity});
	if ('refused' in read) return {kind: 'refused', message: read.refused};
	return read.kind === 'problem' ? {kind: 'refused', message: read.problem.message} : read;
}
