import type {Place} from '../core/anchors/place.ts';
import type {Collection} from '../core/collection/collection.ts';
import type {Order} from '../core/collection/sort.ts';
import type {StoryHead} from '../core/collection/story.ts';
import type {Block} from '../core/document/block.ts';
import type {Book} from '../core/layout/book.ts';
import type {Tools} from '../core/layout/tools.ts';
import type {StoryRecord, UnsavedRecord} from '../core/progress/record.ts';
import type {Match} from '../core/search/find-in-story.ts';
import type {Query} from '../core/search/query.ts';
import type {SnippetPart} from '../core/search/snippet.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {SafeText} from '../core/text/safe-text.ts';
import type {Glyphs} from './glyphs.ts';

/** The terminal window, in cells. */
export interface Window {
	readonly columns: number;
	readonly rows: number;
}

/** Home: a cursor in a group of its menus. */
export interface HomeScreen {
	readonly kind: 'home';
	readonly group: string;
	readonly item: number;
	/** First line shown. */
	readonly scroll: number;
	/** Grows when a menu must forget its own cursor and start from ours. */
	readonly revision: number;
}

/** Which stories a list shows. */
export type ListSource =
	| {readonly kind: 'all'}
	| {readonly kind: 'continue'}
	| {readonly kind: 'category' | 'month' | 'tag'; readonly key: string; readonly name: SafeText};

/** A list of stories. */
export interface ListScreen {
	readonly kind: 'list';
	readonly source: ListSource;
	readonly order: Order;
	readonly filter: string;
	/** Whether the filter's text line has the keys. */
	readonly isTyping: boolean;
	readonly stories: readonly StoryHead[];
	readonly chosen: number;
}

/** A list of categories, months or tags. */
export interface GroupsScreen {
	readonly kind: 'groups';
	readonly of: 'categories' | 'archives' | 'tags';
	readonly chosen: number;
}

/** A story whose file is being read. */
export interface LoadingScreen {
	readonly kind: 'loading';
	readonly story: StoryHead;
	/** The ids of the list one came from: what next and previous go by. */
	readonly from: readonly string[];
	/** Words at whose first place in the text it is to be opened. */
	readonly find?: readonly string[];
}

/** Words looked for in the open story. */
export interface StorySearch {
	readonly query: string;
	readonly matches: readonly Match[];
	/** Number of the match that is shown, -1 for none. */
	readonly current: number;
	/** Where the reader was before the search. */
	readonly origin: Place;
	readonly isTyping: boolean;
}

/** A story's text and what it is set with. */
export interface OpenText {
	readonly text: readonly Block[];
	readonly comments: readonly Block[];
	readonly tools: Tools;
	readonly fingerprint: string;
	/** A text from standard input: nothing of it is kept. */
	readonly isPassing?: true;
	/** About how many characters the whole has, where this is only the beginning of the text. */
	readonly beginningOf?: number;
	/** How many pages each section has in a setting (`settingOf`), as an earlier start found. */
	readonly known?: {readonly setting: string; readonly pages: readonly number[]};
	/** Quiet words about the text. */
	readonly notices: readonly SafeText[];
}

/** An open story. */
export interface StoryScreen {
	readonly kind: 'story';
	readonly story: StoryHead;
	readonly from: readonly string[];
	readonly content: OpenText;
	readonly book: Book;
	/** The first word of the page that the reader last turned to. */
	readonly place: Place;
	/** Changes when all sections have been set, and so the totals are there. */
	readonly settled: number;
	/** Digits typed before a command. */
	readonly count: string;
	readonly search: StorySearch | undefined;
	/** Where the reader was before jumps, and after going back along them. */
	readonly back: readonly Place[];
	readonly forward: readonly Place[];
	/** When it was opened (milliseconds since the epoch), and whether at its first page. */
	readonly openedAt: number;
	readonly isOneSitting: boolean;
	/** A text from standard input: nothing of it is kept. */
	readonly isPassing: boolean;
	/** Whether a command waits for more of the text to be read. */
	readonly isReadingOn?: boolean;
}

/** After the last page. */
export interface EndScreen {
	readonly kind: 'end';
	readonly story: StoryHead;
	readonly from: readonly string[];
	readonly chosen: number;
	/** Minutes that the reading took, when it was one sitting. */
	readonly minutes: number | undefined;
}

/** A list of places in the open story: its contents, its bookmarks, its links and notes. */
export interface PlacesScreen {
	readonly kind: 'contents' | 'bookmarks' | 'links';
	readonly chosen: number;
}

/** The keys of the screen below. */
export interface HelpScreen {
	readonly kind: 'help';
	readonly of: Exclude<Screen['kind'], 'help'>;
	readonly scroll: number;
}

/** Files that could not be read. */
export interface ProblemsScreen {
	readonly kind: 'problems';
	readonly scroll: number;
}

/** The words around what was found in stories, by id: of those whose files have been looked at. */
export type Snippets = ReadonlyMap<string, readonly SnippetPart[]>;

/** What a search of the shelf found. */
export interface ResultsScreen {
	readonly kind: 'results';
	/** What stands in the text line. */
	readonly text: string;
	readonly isTyping: boolean;
	/** What was asked for last; undefined before the first question. */
	readonly asked: {readonly text: string; readonly query: Query} | undefined;
	/** Best first; undefined while they are looked for. */
	readonly results: readonly StoryHead[] | undefined;
	/** Whether these are only the best of them, so far. */
	readonly hasMore: boolean;
	readonly snippets: Snippets;
	/** Why nothing can be looked for. */
	readonly refusal: SafeText | undefined;
	/** Files whose words are known so far, and all. */
	readonly words: {readonly kept: number; readonly of: number} | undefined;
	readonly chosen: number;
}

/** What fills the window. */
export type Screen =
	| HomeScreen
	| ListScreen
	| GroupsScreen
	| LoadingScreen
	| StoryScreen
	| EndScreen
	| PlacesScreen
	| HelpScreen
	| ProblemsScreen
	| ResultsScreen;

/** One step that `z` takes back. */
export interface UndoStep {
	readonly record: UnsavedRecord;
	readonly words: SafeText;
}

/** How far the files of a collection have been read, in files. */
export interface Scan {
	readonly read: number;
	readonly found: number;
}

/** Everything that the program knows while it runs. */
export interface State {
	readonly window: Window;
	readonly collection: Collection;
	/** Stories opened from elsewhere, by id, beside those of the collection. */
	readonly guests: readonly StoryHead[];
	readonly records: ReadonlyMap<string, StoryRecord>;
	readonly settings: Settings;
	readonly glyphs: Glyphs;
	/** The way here: the last is shown, `back` drops it. */
	readonly screens: readonly [Screen, ...Screen[]];
	readonly notice: SafeText | undefined;
	readonly undo: readonly UndoStep[];
	/** While files of the collection are being read. */
	readonly scan?: Scan | undefined;
}
