import {detailsOf} from '../../core/collection/details.ts';
import type {Request} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import type {RootOfFile} from '../shelf/collection-root.ts';
import {findFile} from '../shelf/find-story.ts';
import {isFile, isFolder} from '../shelf/paths.ts';
import {readBeginning} from '../shelf/read-file.ts';
import {relinkRecords} from '../shelf/relink-records.ts';
import {readStandardInput} from '../shelf/standard-input.ts';
import {continueNewest} from './continue-newest.ts';
import {followShelf, homeOf, storyAtPlace} from './make-target.ts';
import type {Follow, StartTarget} from './start-target.ts';

/** Finds what the command line asks for. */
export function resolveStart(
	context: AppContext,
	{paths, isContinue}: Extract<Request, {command: 'read'}>,
): Promise<StartTarget> {
	const [first, ...others] = paths;
	if (first === '-') return fromStandardInput(context);
	if (first !== undefined && others.length === 0) {
		if (isFile(first)) return oneFile(context, first);
		if (!isFolder(first)) return oneStory(context, first);
	}

	return isContinue ? continueNewest(context) : homeOf(context, paths);
}

/** A story of the shelf by its id, as `print` takes it. */
async function oneStory(context: AppContext, name: string): Promise<StartTarget> {
	const found = await findFile(context, name);
	return found.kind === 'refused' ? found : oneFile(context, found.path);
}

async function oneFile(context: AppContext, path: string): Promise<StartTarget> {
	const begun = await readBeginning(context, path);
	if (begun.kind === 'problem') return {kind: 'refused', message: begun.problem.message};
	const {story, root} = begun;
	await relinkRecords(context, {stories: [story.head], details: detailsOf([story])});
	return storyAtPlace(context, begun, {
		isOverHome: false,
		follow: followAround(context, root),
	});
}

async function fromStandardInput(context: AppContext): Promise<StartTarget> {
	const found = await readStandardInput();
	if (found.kind === 'refused') return found;
	const {story, content} = found;
	return {
		kind: 'story',
		story,
		content,
		outsideStories: [],
		isOverHome: false,
		follow: followShelf(context),
	};
}

/** Opens the collection of a file; of one that is in none, the shelf. */
function followAround(context: AppContext, {root, isKnown}: RootOfFile): Follow {
	return followShelf(context, isKnown ? [root] : []);
}
