import {emptyCollection} from '../../core/collection/collection.ts';
import type {AppContext} from '../context.ts';
import {newestUnfinished} from '../shelf/newest-unfinished.ts';
import {loadCollection} from '../shelf/open-shelf.ts';
import {isFile, isFolder} from '../shelf/paths.ts';
import {readBeginning} from '../shelf/read-file.ts';
import {type KnownStories, relinkRecords, storiesBeside} from '../shelf/relink-records.ts';
import {followShelf, homeOf, openWhole, storyAtPlace} from './make-target.ts';
import {findOutsideStories} from './outside-stories.ts';
import type {StartTarget} from './start-target.ts';

/** The newest story that is neither finished nor set aside; Home when there is none. */
export async function continueNewest(context: AppContext): Promise<StartTarget> {
	const newest = newestUnfinished(context);
	if (!newest) return homeOf(context, []);
	if (isFile(newest.path)) {
		const begun = await readBeginning(context, newest.path);
		if (begun.kind === 'begun' && begun.story.head.id === newest.id) {
			return storyAtPlace(context, begun, {isOverHome: true, follow: followShelf(context)});
		}
	}

	return continueElsewhere(context, newest.path);
}

/** The file was moved or is gone: its place is looked for around the old path and on the shelf. */
async function continueElsewhere(context: AppContext, path: string): Promise<StartTarget> {
	const beside = await storiesAround(context, path);
	await relinkRecords(context, beside);
	const {opened, followFrom} = await openWhole(context);
	await relinkRecords(context, opened);
	const {outsideStories, collection} = await findOutsideStories(context, opened);
	const follow = followFrom(collection);
	const newest = newestUnfinished(context);
	const known = [...beside.stories, ...outsideStories.map(({head}) => head), ...collection.stories];
	const story = known.find(({id}) => id === newest?.id);
	const begun = story && (await readBeginning(context, story.path));
	return begun?.kind === 'begun'
		? storyAtPlace(context, begun, {isOverHome: true, follow, outsideStories})
		: {kind: 'home', collection, outsideStories, follow};
}

/** The stories of the nearest folder above a path that was browsed before, else those beside it. */
async function storiesAround(context: AppContext, path: string): Promise<KnownStories> {
	const [root] = await (await context.index()).rootsAbove(path);
	if (root === undefined || !isFolder(root)) return storiesBeside(context, path);
	const loaded = await loadCollection(context, [root]);
	return loaded.kind === 'loaded' ? loaded.collection : emptyCollection;
}
