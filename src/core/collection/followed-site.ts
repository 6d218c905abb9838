import type {SafeText} from '../text/safe-text.ts';

/** A site or a feed that the reader follows, as it is kept beside the library. */
export interface FollowedSite {
	/** Its folder's name in the library, and what one types: `dogear SITE`. */
	readonly folder: string;
	readonly title: SafeText;
	readonly tagline: SafeText | undefined;
	/** Categories in the order of the site's menu. */
	readonly menu: readonly SafeText[];
	readonly kind: 'wordpress' | 'feed';
	readonly url: SafeText;
	/** When it was asked last, in milliseconds since 1970; 0 before that. */
	readonly askedAt: number;
	/** When it answered last, in milliseconds since 1970; undefined before that. */
	readonly updatedAt: number | undefined;
	/** What is wrong with it, in words: "answers 503 since Tuesday". */
	readonly trouble: SafeText | undefined;
	/** Paths in the library of stories that came with updates and were not seen on Home since, newest first. */
	readonly fresh: readonly string[];
	/** When the first of these came, in milliseconds since 1970; undefined when there are none. */
	readonly freshSince: number | undefined;
	/** The day of that in words, as they are when the site is read: `Tuesday`. */
	readonly freshDay: SafeText | undefined;
	/** Paths of stories whose text changed on the site, with the time at which that was seen. */
	readonly changed: ReadonlyMap<string, number>;
	/** Paths of stories that the site does not have any more. */
	readonly vanished: ReadonlySet<string>;
}
