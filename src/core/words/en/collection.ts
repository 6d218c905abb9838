import {nothing, type SafeText, safe} from '../../text/safe-text.ts';

/** What is said of a collection and its files. A name comes in quotes. */
export const collection = {
	/** Where it has no title. */
	title: safe`Stories`,
	/** In place of a story's title, of who wrote a comment, of a category: where there is none. */
	untitled: safe`Untitled`,
	anonymous: safe`Anonymous`,
	uncategorised: safe`Uncategorised`,
	/** Of front matter. */
	badHead: (format: SafeText, why: SafeText) =>
		safe`Its front matter is not valid ${format} (${why}); it was read line by line. Correct it to have all of it.`,
	openHead: safe`Its front matter has no closing line; it was read up to the first empty line.`,
	formats: {
		yaml: safe`YAML`,
		toml: safe`TOML`,
		json: safe`JSON`,
		headers: safe`headers`,
		titleBlock: safe`a title block`,
		unknown: safe`YAML, TOML or JSON`,
	},
	/** The date or category is as it is written. */
	oddDate: (written: SafeText) =>
		safe`Its date “${written}” is none that can be read; write it like 2025-11-30.`,
	oddCategory: (written: SafeText) =>
		safe`Its category “${written}” is no text; write the name of a category.`,
	lostEmbeds: (name: SafeText, target: SafeText, others: number) =>
		safe`${name} embeds ${target}${others > 0 ? safe` and ${others} more` : nothing}, not to be found in the collection; add ${others > 0 ? safe`them` : safe`it`}, or correct the name.`,
	/** Follows the name of a file. */
	isBinary: safe`is no text, whatever its name says; give it the ending that it should have`,
	missingPage: (settings: SafeText, page: SafeText) =>
		safe`${settings} names the page ${page}, which is not there; correct its path.`,
	badSettings: (settings: SafeText, why: SafeText) =>
		safe`${settings} is not valid YAML (${why}); it was read line by line. Correct it to have all of it.`,
	unknownReason: safe`unknown`,
	noReader: safe`The thread that reads files has ended; start dogear again.`,
	duplicateId: (name: SafeText, id: SafeText, owner: SafeText) =>
		safe`${name} has the id “${id}” of ${owner}; give it one of its own, so that its place is kept when it is renamed.`,
	noFile: (name: SafeText) => safe`${name} is a pipe, a socket or a device and not a file.`,
	linkOut: (name: SafeText) =>
		safe`${name} is a link that leads out of the collection; it was not followed.`,
	/** These follow the name of a file. */
	isFolder: safe`is a folder and not a file`,
	isPipe: safe`is a pipe and not a file; read it through standard input with -`,
	isDevice: safe`is a socket or a device and not a file`,
	isStranger: (what: SafeText) => safe`is ${what}`,
	tooLarge: (megabytes: number, most: number) =>
		safe`has ${megabytes} MB, and a story may have ${most}; split it to read it`,
	sentence: (name: SafeText, reason: SafeText) => safe`${name} ${reason}.`,
	/** The name of a file in a sentence. */
	quoted: (name: SafeText) => safe`“${name}”`,
} as const;
