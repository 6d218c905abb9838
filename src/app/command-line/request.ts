import type {Order} from '../../core/collection/orders.ts';
import type {Words} from '../../core/words/words.ts';
import type {CommandName, Shell, Values} from './table.ts';

/** What the command line asks for. */
export type Request =
	| {
			readonly command: 'read';
			readonly paths: readonly string[];
			readonly isContinue: boolean;
			readonly theme?: Values['theme'];
	  }
	| {readonly command: 'list'; readonly path: string | undefined; readonly filters: ListFilters}
	| {readonly command: 'print'; readonly story: string; readonly width: number | undefined}
	| {readonly command: 'places'; readonly isJson: boolean; readonly forget: string | undefined}
	| ({readonly command: 'add'} & AddWords)
	| {readonly command: 'search'; readonly text: string; readonly isJson: boolean}
	| ({readonly command: 'follow'} & FollowWords)
	| {readonly command: 'followed'; readonly as: 'lines' | 'json' | 'opml'}
	| {readonly command: 'unfollow'; readonly site: string; readonly isUnreadRemoved: boolean}
	| {
			readonly command: 'update';
			readonly sites: readonly string[];
			readonly isNow: boolean;
			readonly isJson: boolean;
	  }
	| {readonly command: 'help'; readonly of?: CommandName}
	| {readonly command: 'version'}
	| {readonly command: 'keys'; readonly isJson: boolean}
	| {readonly command: 'completion'; readonly shell: Shell}
	| {readonly command: 'complete'; readonly words: readonly string[]}
	| {
			readonly command: 'settings';
			readonly set: readonly [name: string, value: string] | undefined;
			readonly isJson: boolean;
	  }
	| Refusal;

/** Wrong usage: the name of the sentence that says so, and what it quotes. */
export interface Refusal {
	readonly command: 'wrong';
	readonly reason: keyof Words['commandLine']['refused'];
	readonly quotes: readonly string[];
}

/** Which stories `list` lists, and how. */
export interface ListFilters {
	readonly category?: string | undefined;
	readonly tag?: string | undefined;
	/** `YYYY-MM`. */
	readonly month?: string | undefined;
	readonly author?: string | undefined;
	readonly state?: Values['state'] | undefined;
	readonly order?: Order | undefined;
	/** How many are listed at most. */
	readonly limit?: number | undefined;
	/** Whether those that are not shown are listed, and not the others. */
	readonly isHidden?: true;
	readonly isJson: boolean;
}

/** What `add` makes stories of, and how. */
export interface AddWords {
	/** Files, folders, `-` for standard input. */
	readonly what: readonly string[];
	readonly to: string | undefined;
	readonly as: Exclude<Values['as'], 'wordpress' | 'feed'>;
	readonly isOne: boolean;
	readonly isKeepAll: boolean;
	readonly isDryRun: boolean;
	readonly isJson: boolean;
	readonly showRemoved: string | undefined;
	readonly undo: string | undefined;
}

/** What `follow` follows, and how. */
export interface FollowWords {
	/** Addresses and files. */
	readonly what: readonly string[];
	/** How many stories at first. */
	readonly first: {readonly last: number} | {readonly all: true} | {readonly since: string};
	readonly as: 'wordpress' | 'feed' | undefined;
	readonly full: NonNullable<Values['full']>;
	readonly category: string | undefined;
	readonly isLocalAllowed: boolean;
}
