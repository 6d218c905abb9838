import type {Collection} from '../core/collection/collection.ts';
import type {StoryHead} from '../core/collection/story.ts';
import type {StoryRecord, UnsavedRecord} from '../core/progress/record.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {SafeText} from '../core/text/safe-text.ts';
import type {Keymaps} from './binding.ts';
import type {Window} from './frame.ts';
import type {Glyphs} from './glyphs.ts';
import type {Keyboard} from './keyboard.ts';
import type {Screen} from './screens/screen.ts';

/** One step that `z` takes back: a mark, or blocks of its page that came back into a story. */
export type UndoStep =
	| {readonly record: UnsavedRecord; readonly words: SafeText}
	| {readonly takenBack: StoryHead};

/** How far the files of a collection have been read, in files. */
export interface Scan {
	readonly read: number;
	readonly found: number;
}

/** How many followed sites have answered of those that are asked; of none while that is not known. */
export interface Updating {
	readonly done: number;
	readonly all: number;
}

/** Everything that the program knows while it runs. */
export interface State {
	readonly window: Window;
	readonly collection: Collection;
	/** Stories opened from elsewhere, by id, beside those of the collection. */
	readonly outsideStories: readonly StoryHead[];
	readonly records: ReadonlyMap<string, StoryRecord>;
	readonly settings: Settings;
	readonly glyphs: Glyphs;
	/** What the keys mean. */
	readonly keymaps: Keymaps;
	readonly keyboard: Keyboard;
	/** The way here: the last is shown, `back` drops it. */
	readonly screens: readonly [Screen, ...Screen[]];
	/** Quiet words for the reader: the first is shown, a key takes it away and shows the next. */
	readonly notices: readonly SafeText[];
	readonly undo: readonly UndoStep[];
	/** While files of the collection are being read. */
	readonly scan?: Scan | undefined;
	/** While followed sites are asked for what is new. */
	readonly updating?: Updating | undefined;
	/** When they were asked last since the program began, in milliseconds since 1970. */
	readonly askedAt?: number | undefined;
}
