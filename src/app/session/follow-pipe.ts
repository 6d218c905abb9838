import type {StoryHead} from '../../core/collection/story.ts';
import type {Store} from '../../reader/store.ts';
import {type PipedStory, patienceMs} from '../shelf/piped-story.ts';

/** So many times as long as reading took is waited before what came since is read. */
const rest = 20;

/** Shows what comes through a pipe after the story has been opened, until all of it is there. */
export async function followPipe(
	{pipe, soFar, whole}: PipedStory,
	story: StoryHead,
	{dispatch}: Store,
): Promise<void> {
	let [shown, waitMs] = [pipe.bytes().length, patienceMs];
	for (;;) {
		const isWhole = await pipe.wait(waitMs);
		if (isWhole && pipe.isClosed()) return;
		const {length} = pipe.bytes();
		if (!isWhole && length === shown) continue;
		const began = performance.now();
		const found = await (isWhole ? whole() : soFar());
		shown = length;
		waitMs = Math.max(patienceMs, rest * (performance.now() - began));
		if (found.kind === 'found') dispatch({kind: 'changed', story, content: found.content});
		else dispatch({kind: 'notice', notice: found.message});
		if (isWhole) return;
	}
}
