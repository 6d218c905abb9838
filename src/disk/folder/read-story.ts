import {realpathSync, type Stats} from 'node:fs';
import {basename} from 'node:path';
import {problemFromError, type Refused} from '../../core/collection/problem.ts';
import type {StoryPath} from '../../core/story-format/make-head.ts';
import {parseFront, parseStory, type StoryFile} from '../../core/story-format/parse-story.ts';
import {sampleBytes} from '../../core/text/decode/decode.ts';
import {pathBelow} from './file-stamp.ts';
import {largestStory, openSafely} from './open-safely.ts';

/** The collection that a file belongs to. */
export interface Root {
	/** The folder's real path. */
	readonly root: string;
	/** The name that the ids of its stories begin with; the root itself when it has no other. */
	readonly identity?: string;
}

/** Reads a story's file, as the story that it is in its collection. Never throws. */
export async function readStory(path: string, root?: Root): Promise<StoryFile | Refused> {
	try {
		const read = await readReal(realpathSync(path), root);
		return read.kind === 'problem' ? read : read.story;
	} catch (error) {
		return {kind: 'problem', problem: problemFromError(path, error)};
	}
}

/** A story, and the state of its file before it was read. */
export interface ReadReal {
	readonly kind: 'read';
	readonly story: StoryFile;
	readonly stats: Stats;
}

/** The same for a real path, as a walk finds it. */
export async function readReal(path: string, root?: Root): Promise<ReadReal | Refused> {
	const opened = openSafely(path);
	if (opened.kind === 'problem') return opened;
	const story = await parseStory(opened.text, {...placeIn(path, root), path});
	return {kind: 'read', story, stats: opened.stats};
}

/**
 * The same for as much of a file as nearly every front matter has room in: only what that says is
 * told. Where it is not enough, the file is read whole.
 */
export async function skim(path: string, root: Root): Promise<ReadReal | Refused> {
	const opened = openSafely(path, largestStory, sampleBytes);
	if (opened.kind === 'problem') return opened;
	const story = await parseFront(opened.text, {...placeIn(path, root), path});
	return story ? {kind: 'read', story, stats: opened.stats} : readReal(path, root);
}

function placeIn(
	path: string,
	root: Root | undefined,
): Pick<StoryPath, 'relativePath' | 'identity'> {
	if (!root) return {relativePath: basename(path)};
	const way = pathBelow(root.root, path);
	const relativePath = way.startsWith('../') ? basename(path) : way;
	return {relativePath, identity: root.identity ?? root.root};
}
