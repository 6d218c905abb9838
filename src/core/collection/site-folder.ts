import type {FollowedSite} from './followed-site.ts';
import type {StoryHead} from './story.ts';

/** The name of the folder of a root in which a story lies; empty for one that lies in none. */
export function folderIn(root: string, {path, relativePath}: StoryHead): string {
	const end = relativePath.indexOf('/');
	return end < 0 || !path.startsWith(root) ? '' : relativePath.slice(0, end);
}

/** Whether a story or a page of a collection is of one of its followed sites. */
export function isOfSites(
	{root, sites}: {readonly root: string; readonly sites: readonly FollowedSite[]},
	story: StoryHead,
): boolean {
	const folder = sites.length > 0 ? folderIn(root, story) : '';
	return folder !== '' && sites.some(site => site.folder === folder);
}
