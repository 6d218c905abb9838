import type {Stats} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {basename} from 'node:path';
import {problemFromError, quoteName, type Refused, refuse} from '../../core/collection/problem.ts';
import type {StoryPath} from '../../core/story-format/make-head.ts';
import {
	parseFrontMatterOnly,
	parseStory,
	type StoryFile,
} from '../../core/story-format/parse-story.ts';
import {mayBeDamaged} from '../../core/text/damage/may-be-damaged.ts';
import {decodeText} from '../../core/text/decode/decode-text.ts';
import {decodeUtf8} from '../../core/text/decode/decode-utf8.ts';
import {isBinary} from '../../core/text/decode/is-binary.ts';
import {words} from '../../core/words/words.ts';
import {pathBelow} from './file-stamp.ts';
import {type ForeignReader, type ForeignStory, noForeign} from './foreign.ts';
import {largestStory, type OpenedFile, openInBackground, openSafely} from './open-safely.ts';

/** The collection that a file belongs to. */
export interface Root {
	/** The folder's real path. */
	readonly root: string;
	/** The name that the ids of its stories begin with; the root itself when it has no other. */
	readonly identity?: string;
}

/** A story, and the state of its file before it was read. */
export interface ReadStory {
	readonly kind: 'read';
	readonly story: StoryFile;
	readonly stats: Stats;
}

/** Reads a story's file (a real path), as the story that it is in its collection. Never throws. */
export function readWhole(
	path: string,
	root?: Root,
	foreign: ForeignReader = noForeign,
): Promise<ReadStory | Refused> {
	return readOpened(path, openSafely(path), root, foreign);
}

async function readOpened(
	path: string,
	opened: OpenedFile | Refused,
	root: Root | undefined,
	foreign: ForeignReader,
): Promise<ReadStory | Refused> {
	if (opened.kind === 'problem') return opened;
	const {bytes, stats} = opened;
	const text = foreign.reads(path)
		? await foreign.toStory(Uint8Array.from(bytes), path)
		: await readText(bytes, path, foreign);
	if ('refused' in text) return refuse(path, text.refused);
	const story = await parseStory(text.markdown, placeIn(path, root));
	const {notices = []} = text;
	return {kind: 'read', story: {...story, notices}, stats};
}

/** The text of bytes that are taken for Markdown, unless they are something else. */
async function readText(
	bytes: Uint8Array,
	path: string,
	foreign: ForeignReader,
): Promise<ForeignStory> {
	const {isBinary: noText, isStranger, sentence} = words.collection;
	const stranger = foreign.strangerIn(bytes);
	if (stranger) return {refused: sentence(quoteName(path), isStranger(stranger))};
	if (isBinary(bytes)) return {refused: sentence(quoteName(path), noText)};
	return {markdown: await decodeText(bytes)};
}

/** The same for a path that may be or hold a link, while others have their turn. */
export async function readWholeAt(
	path: string,
	root?: Root,
	foreign: ForeignReader = noForeign,
): Promise<ReadStory | Refused> {
	try {
		const real = await realpath(path);
		return await readOpened(real, await openInBackground(real), root, foreign);
	} catch (error) {
		return {kind: 'problem', problem: problemFromError(path, error)};
	}
}

/** So many bytes of a file are read when its front matter alone is asked for: nearly all have room. */
const frontMatterBytes = 2048;

/**
 * Reads as much of a file as its front matter needs: only what that says is told. Where it is not
 * enough, or the text is to be repaired or is no UTF-8, the whole is read.
 */
export async function readFrontMatterOnly(
	path: string,
	root: Root,
	foreign: ForeignReader = noForeign,
): Promise<ReadStory | Refused> {
	if (foreign.reads(path)) return readWhole(path, root, foreign);
	const opened = openSafely(path, largestStory, frontMatterBytes);
	if (opened.kind === 'problem') return opened;
	const {bytes, stats} = opened;
	const whole = withoutCutCharacter(bytes);
	const text = decodeUtf8(whole);
	const isSound = text !== undefined && !mayBeDamaged(whole) && !isBinary(bytes);
	const story = isSound && (await parseFrontMatterOnly(text, placeIn(path, root)));
	return story ? {kind: 'read', story, stats} : readWhole(path, root, foreign);
}

/** Bytes of UTF-8 up to the last whole character. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
	const lead = bytes.findLastIndex(byte => byte < 0x80 || byte >= 0xc0);
	const byte = bytes[lead] ?? 0;
	const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
	return lead + length > bytes.length ? bytes.subarray(0, lead) : bytes;
}

function placeIn(path: string, root: Root | undefined): StoryPath {
	if (!root) return {path, relativePath: basename(path)};
	const way = pathBelow(root.root, path);
	const relativePath = way.startsWith('../') ? basename(path) : way;
	return {path, relativePath, identity: root.identity ?? root.root};
}
