import {detailsOf} from '../../core/collection/details.ts';
import {isStoryCalled} from '../../core/collection/find-story.ts';
import type {Request} from '../command-line/request.ts';
import {commands} from '../command-line/table.ts';
import type {AppContext} from '../context.ts';
import type {RootOfFile} from '../shelf/collection-root.ts';
import {copyPlace} from '../shelf/copy-place.ts';
import {findFile} from '../shelf/find-story.ts';
import {isFile, isFolder} from '../shelf/paths.ts';
import {isPiped} from '../shelf/piped-bytes.ts';
import {openPipedStory, patienceMs} from '../shelf/piped-story.ts';
import {readBeginning} from '../shelf/read-file.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {findSite, isSiteCalled} from '../sites/find-site.ts';
import {continueNewest} from './continue-newest.ts';
import {followShelf, homeOf, openWhole, storyAtPlace} from './make-target.ts';
import {findOutsideStories} from './outside-stories.ts';
import type {Follow, StartTarget} from './start-target.ts';

/** Finds what the command line asks for. */
export function resolveStart(
	context: AppContext,
	{paths, isContinue}: Extract<Request, {command: 'read'}>,
): Promise<StartTarget> {
	const [first, ...others] = paths;
	if (first !== undefined && others.length === 0) {
		if (isPiped(first)) return fromPipe(context, first);
		if (isFile(first)) return oneFile(context, first);
		if (!isFolder(first)) return storyOrSite(context, first);
	}

	return isContinue ? continueNewest(context) : homeOf(context, paths);
}

/** A story of the shelf by its id, as `print` takes it, else a followed site by its whole name. */
async function storyOrSite(context: AppContext, name: string): Promise<StartTarget> {
	const site = findSite(context.library, name);
	if (typeof site === 'string' || !isSiteCalled(site, name)) return oneStory(context, name);
	const {opened, followFrom} = await openWhole(context);
	const stories = [...opened.stories, ...opened.pages];
	// Ids that are paths begin with the name of their site: the whole of it comes before half an id.
	if (stories.some(story => isStoryCalled(story, name))) return oneStory(context, name);
	const {outsideStories, collection} = await findOutsideStories(context, opened);
	const follow = followFrom(collection);
	return {kind: 'home', site: site.folder, collection, outsideStories, follow};
}

async function oneStory(context: AppContext, name: string): Promise<StartTarget> {
	const found = await findFile(context, name, Object.keys(commands));
	return found.kind === 'refused' ? found : oneFile(context, found.path);
}

async function oneFile(context: AppContext, path: string): Promise<StartTarget> {
	const begun = await readBeginning(context, path);
	if (begun.kind === 'problem') return {kind: 'refused', message: begun.problem.message};
	const {story, isPage, text, root} = begun;
	await relinkRecords(context, {stories: [story.head], details: detailsOf([story])});
	if (!isPage) copyPlace(context.places, story.head, text.fingerprint);
	return storyAtPlace(context, begun, {
		isOverHome: false,
		follow: followAround(context, root),
	});
}

/** What comes through a pipe: all of it, or what has come in the time that a reader waits. */
async function fromPipe(context: AppContext, path: string): Promise<StartTarget> {
	const piped = openPipedStory(path);
	const isWhole = await piped.pipe.wait(patienceMs);
	const found = await (isWhole ? piped.whole() : piped.soFar());
	if (isWhole || found.kind === 'refused') piped.pipe.close();
	if (found.kind === 'refused') return found;
	const {story, content} = found;
	return {
		kind: 'story',
		story,
		content,
		...(isWhole ? {} : {piped}),
		outsideStories: [],
		isOverHome: false,
		follow: followShelf(context),
	};
}

/** Opens the collection of a file; of one that is in none, the shelf. */
function followAround(context: AppContext, {root, isKnown}: RootOfFile): Follow {
	return followShelf(context, isKnown ? [root] : []);
}
