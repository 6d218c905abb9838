import type {SafeText} from '../core/text/safe-text.ts';
import type {StoryIndex} from '../disk/index/story-index.ts';
import type {PlaceStore} from '../disk/places/place-store.ts';
import type {Directories} from '../disk/storage/directories.ts';
import type {Splash} from './startup/splash.ts';

/** What every command is given: where things are, and how it speaks. */
export interface AppContext {
	readonly directories: Directories;
	readonly places: PlaceStore;
	/** What is known of the stories: opened when it is first asked for. */
	readonly index: () => Promise<StoryIndex>;
	/** Root of the bundled collection. */
	readonly bundled: string;
	/** Root of the reader's own library. */
	readonly library: string;
	/** What already stands on the screen. */
	readonly splash?: Splash | undefined;
	readonly clock: () => number;
	/** Writes to standard output. */
	readonly write: (text: string) => void;
	/** Says a sentence on standard error. */
	readonly say: (sentence: SafeText | string) => void;
}
