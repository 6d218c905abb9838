import type {SafeText} from '../../core/text/safe-text.ts';

/** What became of a site in an update. */
export interface SiteReport {
	readonly folder: string;
	readonly title: SafeText;
	/**
	 * `resting`: it was asked a short while ago, or wants to be left alone; `busy`: another window is asking
	 * it; `failed`: it, or the disk, did not do what it should.
	 */
	readonly outcome: 'updated' | 'unchanged' | 'resting' | 'busy' | 'failed';
	/** Paths in the library. */
	readonly added: readonly string[];
	readonly updated: readonly string[];
	/** Stories that changed on the site, and that the reader has edited: they stay as they are. */
	readonly edited: readonly string[];
	/** Stories that the site had when it was asked before, and has no more: they stay. */
	readonly vanished: readonly string[];
	/** Sentences. */
	readonly notices: readonly SafeText[];
	/** Why it failed, a sentence. */
	readonly why?: SafeText;
	/** Until when it rests, in milliseconds since 1970. */
	readonly until?: number;
	/** Whether it has asked for that rest: then it is not asked by its name either. */
	readonly isAtItsWish?: boolean;
}

/** A report of a site with which nothing happened. */
export function emptyReport(folder: string, title: SafeText): Omit<SiteReport, 'outcome'> {
	return {folder, title, added: [], updated: [], edited: [], vanished: [], notices: []};
}

/** What became of all sites. */
export interface UpdateReport {
	readonly sites: readonly SiteReport[];
	/** Whether it was ended before all were asked. */
	readonly isInterrupted: boolean;
}
