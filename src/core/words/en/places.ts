import {type SafeText, safe} from '../../text/safe-text.ts';

/** What is said of the places that are kept, and of the files that keep them. */
export const places = {
	unsaved: (folder: SafeText, why: SafeText) =>
		safe`Your place cannot be saved in ${folder}, because ${why}. Reading goes on, and saving is tried again at every page.`,
	unfolded: (path: SafeText, why: SafeText) =>
		safe`Your places could not be written to ${path}, because ${why}. What was saved before is not lost.`,
	damagedWithCopy: (path: SafeText, aside: SafeText) =>
		safe`${path} was damaged: it is kept as ${aside}, and your places were read from its copy.`,
	damaged: (path: SafeText, aside: SafeText) =>
		safe`${path} was damaged: it is kept as ${aside}, and what could be read in it was kept.`,
	stuck: (path: SafeText, why: SafeText) =>
		safe`${path} is damaged and cannot be put aside, because ${why}. What can be read in it is used.`,
	unreadable: (path: SafeText) => safe`${path} cannot be read; it is left as it is.`,
	newer: (path: SafeText) =>
		safe`${path} was written by a newer dogear: your places are read from it, and new ones are kept beside it.`,
	missing: (path: SafeText, copy: SafeText) =>
		safe`${path} was missing: your places were read from its copy, ${copy}.`,
	/** What a record says of its story, in `dogear places`. */
	states: {
		unread: safe`unread`,
		reading: safe`reading`,
		finished: safe`finished`,
		'set aside': safe`set aside`,
	},
	/** Of a story that is being read again. */
	again: safe`(read before)`,
	/** What `dogear places --forget` says. */
	several: (name: SafeText, stories: number) =>
		safe`${name} names ${stories} stories; give more of the id. dogear places --json shows them.`,
	unknown: (name: SafeText) =>
		safe`No place is kept for ${name}. dogear places --json shows the ids.`,
};
