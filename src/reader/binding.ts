import type {Words} from '../core/words/words.ts';
import type {Command} from './command.ts';

/** A row of a table of keys: dispatch, footer, help and the keys named in sentences come from it. */
export interface Binding {
	/** Names of keys: a character, or `enter`, `escape`, `up`, `ctrl+z` and their like. */
	readonly keys: readonly string[];
	readonly command: Command;
	/** What they do, by its name in `words.keys.does`. */
	readonly does: keyof Words['keys']['does'];
	/** The short word of the footer, for the few keys that stand there, in `words.keys.hints`. */
	readonly hint?: keyof Words['keys']['hints'];
	/** Another command whose key stands beside this one in the footer. */
	readonly beside?: Command;
}

/** The tables of keys: screens of the same sort share one. `pages` is of help and its like. */
export type KeymapName =
	| 'home'
	| 'site'
	| 'list'
	| 'results'
	| 'places'
	| 'story'
	| 'end'
	| 'left-out'
	| 'pages'
	| 'text line';

/** All tables. A table holds all that works where it is in force, and nothing that does not. */
export type Keymaps = Readonly<Record<KeymapName, readonly Binding[]>>;
