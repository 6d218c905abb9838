import type {HiddenStory} from '../../core/collection/hidden.ts';
import {listHidden} from '../../disk/folder/list-hidden.ts';
import type {AppContext} from '../context.ts';

/** The stories that are not shown of the folders that have been opened, newest first in each. */
export async function hiddenStories(context: AppContext): Promise<readonly HiddenStory[]> {
	const roots = (await context.index()).loaded();
	const found = await Promise.all(roots.map(root => listHidden(root)));
	return found.flat();
}
