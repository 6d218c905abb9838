import {stat} from 'node:fs/promises';
import {neighbours} from '../../core/collection/neighbours.ts';
import type {Refused} from '../../core/collection/problem.ts';
import type {StoryFile} from '../../core/story-format/parse-story.ts';
import {stampOf} from '../../disk/storage/file-stamp.ts';
import type {Effect} from '../../reader/effect.ts';
import type {AppContext} from '../context.ts';
import {readWhole} from '../shelf/read-file.ts';

/** Reads the next story before it is asked for: on a slow disk it would be waited for. */
export interface ReadAhead {
	/** Reads the story after this one, unless the reader asks for something meanwhile. */
	readonly begin: (effect: Extract<Effect, {kind: 'read-ahead'}>) => Promise<void>;
	/** A story's file as it is now; at once when it was read ahead and has not changed since. */
	readonly take: (path: string) => Promise<StoryFile | Refused>;
}

/** A file of which more bytes are not held for somebody who may not ask for it. */
const mostBytes = 1_000_000;

/** Makes what reads ahead; `yieldToInput` is waited for before it begins. */
export function makeReadAhead(context: AppContext, yieldToInput: () => Promise<void>): ReadAhead {
	let wanted: unknown;
	let held: {readonly path: string; readonly stamp: string; readonly file: StoryFile} | undefined;

	const stampAt = async (path: string): Promise<string | undefined> => {
		const stats = await stat(path).catch(() => undefined);
		return stats && stats.size <= mostBytes ? stampOf(stats) : undefined;
	};

	return {
		async begin(effect) {
			wanted = effect;
			await yieldToInput();
			if (wanted !== effect) return;
			const {next} = neighbours(effect.story, effect.from, effect.stories);
			if (!next || next.path === held?.path) return;
			const stamp = await stampAt(next.path);
			if (stamp === undefined) return;
			const file = await readWhole(context, next.path);
			if (wanted === effect && file.kind !== 'problem') held = {path: next.path, stamp, file};
		},

		async take(path) {
			wanted = undefined;
			const ahead = held?.path === path ? held : undefined;
			held = undefined;
			const isCurrent = ahead !== undefined && (await stampAt(path)) === ahead.stamp;
			return isCurrent ? ahead.file : readWhole(context, path);
		},
	};
}
