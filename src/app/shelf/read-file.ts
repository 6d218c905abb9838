import type {DetailedStory} from '../../core/collection/details.ts';
import type {Refused} from '../../core/collection/problem.ts';
import {type StoryFile, withDetails, withLateDetails} from '../../core/story-format/parse-story.ts';
import {readWholeAt} from '../../disk/folder/read-story.ts';
import type {AppContext} from '../context.ts';
import {type RootOfFile, rootOfFile} from './collection-root.ts';
import {foreign} from './read-foreign.ts';
import {type BegunText, beginText} from './story-text.ts';

/** Reads a file as the story that it is on the shelf; its text is not made ready. Never throws. */
export async function readWhole(context: AppContext, path: string): Promise<StoryFile | Refused> {
	const read = await readWholeAt(path, await rootOfFile(context, path), foreign);
	return read.kind === 'problem' ? read : read.story;
}

/** What the shelf knows of a file; undefined when it cannot be read. */
export async function readHead(
	context: AppContext,
	path: string,
): Promise<DetailedStory | undefined> {
	const read = await readWhole(context, path);
	return read.kind === 'problem' ? undefined : withDetails(read);
}

/** A story whose text is being read. */
export interface BegunFile {
	readonly kind: 'begun';
	readonly story: DetailedStory;
	/** The collection that it belongs to. */
	readonly root: RootOfFile;
	/** Whether the file calls itself a page of the site and no story. */
	readonly isPage: boolean;
	readonly text: BegunText;
}

/** Begins to read a file as the story that it is on the shelf. */
export async function readBeginning(
	context: AppContext,
	path: string,
): Promise<BegunFile | Refused> {
	const root = await rootOfFile(context, path);
	const read = await readWholeAt(path, root, foreign);
	if (read.kind === 'problem') return read;
	const {story} = read;
	return {
		kind: 'begun',
		story: withLateDetails(story),
		root,
		isPage: story.isPage,
		text: beginText(story),
	};
}
