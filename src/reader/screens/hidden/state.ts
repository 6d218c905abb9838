import type {HiddenStory} from '../../../core/collection/hidden.ts';

/** The stories that are not shown. */
export interface HiddenScreen {
	readonly kind: 'hidden';
	readonly chosen: number;
	/** Undefined while they are looked for. */
	readonly stories: readonly HiddenStory[] | undefined;
}
