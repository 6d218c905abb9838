import type {DetailedStory} from '../../core/collection/details.ts';
import type {Refused} from '../../core/collection/problem.ts';
import {type StoryFile, withDetails, withLateDetails} from '../../core/story-format/parse-story.ts';
import {readWholeAt} from '../../disk/folder/read-story.ts';
import type {AppContext} from '../context.ts';
import {type RootOfFile, rootOfFile} from './collection-root.ts';
import {openKeptBooks} from './kept-books.ts';
import {findingReader, keepingReader, mayBeKnown, openBook} from './read-book.ts';
import {type BegunText, beginBook, beginText} from './story-text.ts';

/** Reads a file as the story that it is on the shelf; its text is not made ready. Never throws. */
export async function readWhole(context: AppContext, path: string): Promise<StoryFile | Refused> {
	const reader = findingReader(openKeptBooks(context.directories.cache));
	const read = await readWholeAt(path, await rootOfFile(context, path), reader);
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

/**
 * Begins to read a file as the story that it is on the shelf. Of a long book that was never read
 * before only the first pages are read; the whole follows.
 */
export async function readBeginning(
	context: AppContext,
	path: string,
): Promise<BegunFile | Refused> {
	const root = await rootOfFile(context, path);
	const kept = openKeptBooks(context.directories.cache);
	const book = openBook(kept);
	const first = await readWholeAt(path, root, book.reader);
	const isNew = first.kind !== 'problem' && !mayBeKnown(first.story, context.places.records());
	const share = isNew ? book.share() : undefined;
	const isRead = share !== undefined || book.share() === undefined;
	const read = isRead ? first : await readWholeAt(path, root, keepingReader(kept));
	if (read.kind === 'problem') return read;
	const {story} = read;
	return {
		kind: 'begun',
		story:
			share === undefined ? withLateDetails(story) : inProportion(withLateDetails(story), share),
		root,
		isPage: story.isPage,
		text:
			share === undefined ? beginText(story) : beginBook(story, share, () => book.readWhole(story)),
	};
}

/** How long the whole of a book is about, of which such a share has been read. */
function inProportion(story: DetailedStory, share: number): DetailedStory {
	const {words, minutes} = story.head;
	const head = {
		...story.head,
		words: Math.round(words / share),
		minutes: Math.round(minutes / share),
	};
	return {...story, head};
}
