import type {StoryHead} from '../../core/collection/story.ts';
import {nothing} from '../../core/text/safe-text.ts';
import type {Effect} from '../../reader/effect.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {findLeftOut} from '../shelf/find-left-out.ts';
import type {LeftOutSource} from '../shelf/left-out-source.ts';
import {toOpenText} from '../shelf/story-text.ts';

type Dispatch = Store['dispatch'];

/** Knows what was left out of the pages of stories, and takes it back into them. */
export interface LeftOutKeeper {
	readonly list: (story: StoryHead, dispatch: Dispatch) => Promise<void>;
	readonly takeBack: (
		effect: Extract<Effect, {kind: 'take-back'}>,
		dispatch: Dispatch,
	) => Promise<void>;
	readonly undo: (story: StoryHead, dispatch: Dispatch) => Promise<void>;
	/** Forgets what it knows of a story whose file is opened. */
	readonly forget: (story: StoryHead) => void;
	/** Makes the story of a page in place anew, whose file has changed. */
	readonly renew: (story: StoryHead, dispatch: Dispatch) => Promise<void>;
}

/** Makes one. What it knows of a story stays as long as the story is open. */
export function makeLeftOutKeeper(context: AppContext): LeftOutKeeper {
	const sources = new Map<string, Promise<LeftOutSource | undefined>>();
	// One after the other: each is meant for what is left after those before it.
	let last: Promise<void> = Promise.resolve();
	const inTurn = (act: () => Promise<void>): Promise<void> => {
		last = last.then(act, act);
		return last;
	};

	const sourceOf = ({path}: StoryHead) => sources.get(path);

	const tellText = async (
		story: StoryHead,
		source: LeftOutSource,
		taken: readonly number[] | undefined,
		dispatch: Dispatch,
	): Promise<void> => {
		const text = await source.read();
		if (!text) return;
		const content = await toOpenText(text);
		const head = {...story, ...text.facts.count()};
		const {isForNow} = source;
		const leftOut = source.leftOut();
		const how = {isForNow, ...(taken && {taken})};
		dispatch({kind: 'rejoined', story: head, content, leftOut, ...how});
	};

	const list: LeftOutKeeper['list'] = async (story, dispatch) => {
		const found = sourceOf(story) ?? findLeftOut(context, story).catch(() => undefined);
		sources.set(story.path, found);
		const source = await found;
		if (source) dispatch({kind: 'left-out', story, leftOut: source.leftOut()});
	};

	return {
		list,

		takeBack: ({story, wanted}, dispatch) =>
			inTurn(async () => {
				const source = await sourceOf(story);
				if (!source) return;
				const why = await source.take(new Set(wanted));
				if (why === undefined) return tellText(story, source, wanted, dispatch);
				dispatch({kind: 'notice', notice: why});
			}),

		undo: (story, dispatch) =>
			inTurn(async () => {
				const source = await sourceOf(story);
				const why = source ? await source.undo() : nothing;
				if (source && why === undefined) return tellText(story, source, undefined, dispatch);
				if (why) dispatch({kind: 'notice', notice: why});
			}),

		forget: ({path}) => void sources.delete(path),

		renew: (story, dispatch) =>
			inTurn(async () => {
				// The library's record holds whatever is done to the file, and so does what undoes it.
				if (!(await sourceOf(story))?.isForNow) return;
				sources.delete(story.path);
				await list(story, dispatch);
			}),
	};
}
