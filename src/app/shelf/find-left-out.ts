import type {StoryHead} from '../../core/collection/story.ts';
import {fileKindOf} from '../../core/story-format/file-kinds.ts';
import {openSafely} from '../../disk/folder/open-safely.ts';
import type {AppContext} from '../context.ts';
import {findKept} from '../library/take-back.ts';
import {leftOutInLibrary} from './left-out-in-library.ts';
import {leftOutInPlace} from './left-out-in-place.ts';
import type {LeftOutSource} from './left-out-source.ts';
import {readWhole} from './read-file.ts';
import {importAsOne} from './read-foreign.ts';

/**
 * Finds what was left out of the page of a story: in the record of the library that it was added to,
 * or by making the story of its page once more. Undefined for a story that was made of no page.
 */
export async function findLeftOut(
	context: AppContext,
	story: StoryHead,
): Promise<LeftOutSource | undefined> {
	const {path, shortId, relativePath} = story;
	const kind = fileKindOf(path);
	if (kind === 'markdown') {
		const kept = findKept(path, shortId);
		return kept && leftOutInLibrary(kept, () => read(context, path));
	}

	// A whole book takes too long to be made once more, and leaves out no more than its covers.
	if (kind === undefined || kind === 'book') return undefined;
	const opened = openSafely(path);
	if (opened.kind === 'problem') return undefined;
	const made = await importAsOne(Uint8Array.from(opened.bytes), path);
	return 'refused' in made ? undefined : leftOutInPlace(made, {path, relativePath});
}

async function read(context: AppContext, path: string) {
	const found = await readWhole(context, path);
	return found.kind === 'problem' ? undefined : found;
}
