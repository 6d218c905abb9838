import type {HiddenStory} from '../../core/collection/hidden.ts';
import {newestFirst} from '../../core/collection/sort.ts';
import type {StoryDate} from '../../core/collection/story.ts';
import {todayBy} from '../../core/story-format/today.ts';
import type {RootIndex} from '../index/root-index.ts';
import {takeTurns} from '../workers/turns.ts';
import {hiddenBecause} from './assemble.ts';
import type {Entry} from './entry.ts';
import {walk} from './walk.ts';

/**
 * Lists the stories of a folder that are not shown, newest first: what is kept of a collection are
 * their numbers only. What the index does not know, drafts in folders of their own above all, is read
 * as far as its front matter, in turns with others.
 */
export async function listHidden(
	index: RootIndex,
	today: StoryDate = todayBy(new Date()),
): Promise<readonly HiddenStory[]> {
	const turns = takeTurns(undefined);
	const known = (await index.load(turns)).files;
	const works = index.works();
	const {root, files} = await walk(index.path, works.list);
	const settings = await works.settings(root);
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
		const place = {root, identity: index.identity};
		const [row] = await works.read({paths: [path], root: place, now: Date.now(), depth: 'front'});
		return row && 'head' in row ? index.asKnown([row])[0] : undefined;
	}
}
