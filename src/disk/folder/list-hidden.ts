import type {HiddenStory} from '../../core/collection/hidden.ts';
import {newestFirst} from '../../core/collection/sort.ts';
import type {StoryDate} from '../../core/collection/story.ts';
import {todayBy} from '../../core/story-format/today.ts';
import type {RootIndex} from '../index/root-index.ts';
import {takeTurns} from '../workers/turns.ts';
import {hiddenBecause} from './assemble.ts';
import {readCollectionSettings} from './collection-settings.ts';
import {type Entry, factsOf} from './entry.ts';
import type {ForeignReader} from './foreign.ts';
import {readFrontMatterOnly} from './read-story.ts';
import {walk} from './walk.ts';

/** What is needed besides the folder, whose index was loaded before. */
export interface ListHiddenOptions {
	readonly today?: StoryDate;
	readonly foreign?: ForeignReader;
}

/**
 * Lists the stories of a folder that are not shown, newest first: what is kept of a collection are
 * their numbers only. What the index does not know, drafts in folders of their own above all, is read
 * as far as its front matter, in turns with others.
 */
export async function listHidden(
	index: RootIndex,
	{today = todayBy(new Date()), foreign}: ListHiddenOptions,
): Promise<readonly HiddenStory[]> {
	const turns = takeTurns(undefined);
	const known = (await index.load(turns)).files;
	const {root, files} = await walk(index.path);
	const settings = await readCollectionSettings(root);
	const hidden: HiddenStory[] = [];
	for (const {path, isDraft} of files) {
		const entry = known.get(path) ?? (await readEntry(path));
		const because = entry && hiddenBecause(entry, settings, today, isDraft);
		if (because) hidden.push({story: entry.head, ...because});
		if (turns.isOver()) await turns.next();
	}

	const byPath = new Map(hidden.map(each => [each.story.path, each]));
	return newestFirst(hidden.map(({story}) => story)).flatMap(({path}) => byPath.get(path) ?? []);

	async function readEntry(path: string): Promise<Entry | undefined> {
		const read = await readFrontMatterOnly(path, {root, identity: index.identity}, foreign);
		return read.kind === 'problem'
			? undefined
			: {head: read.story.head, facts: factsOf(read.story)};
	}
}
