import {type SafeText, safe} from '../../text/safe-text.ts';

/** One of a thing, or so many: the word for it has an s then. */
function count(number: number, what: SafeText): SafeText {
	return number === 1 ? safe`1 ${what}` : safe`${number} ${what}s`;
}

/** What `dogear add` says. */
export const add = {
	/** What became of a story, before its title. */
	outcomes: {
		added: safe`Added`,
		updated: safe`Updated`,
		unchanged: safe`Already there:`,
		edited: safe`Left as you edited it:`,
	},
	/** The same of what would become of it. */
	prospects: {
		added: safe`Would add`,
		updated: safe`Would update`,
		unchanged: safe`Already there:`,
		edited: safe`Would leave as you edited it:`,
	},
	told: (outcome: SafeText, title: SafeText, facts: SafeText, file: SafeText) =>
		safe`${outcome} ${title} (${facts}): ${file}`,
	words: (number: number) => safe`${number} words`,
	part: (number: number) => safe`part ${number}`,
	leftOut: (blocks: number) => safe`${count(blocks, safe`block`)} of the page left out`,
	repaired: (from: SafeText) => safe`repaired from ${from}`,
	isDoubtful: (title: SafeText, doubt: SafeText) => safe`${title}: ${doubt}`,
	doubts: (number: number) => count(number, safe`doubt`),
	nothingLeftOut: (title: SafeText) => safe`Nothing was left out of ${title}.`,
	tookAway: (title: SafeText, file: SafeText) => safe`Took away ${title}: ${file}`,
	notTakenAway: (title: SafeText, why: SafeText) => safe`${title} could not be taken away: ${why}`,
	failed: (name: SafeText, why: SafeText) => safe`${name} could not be added: ${why}`,
	tooMany: (most: number) => safe`There are more than ${most} files: add the folders one by one.`,
	missing: (name: SafeText) => safe`${name} is not there.`,
	neither: (name: SafeText) => safe`${name} is neither a file nor a folder.`,
	emptyFolder: (name: SafeText) => safe`${name} holds no file that dogear can add.`,
	closedFolder: (name: SafeText) => safe`${name} cannot be read: look at its permissions.`,
	unknownStory: (library: SafeText, story: SafeText) =>
		safe`No story that was added to ${library} is called ${story}: see dogear list.`,
	severalStories: (story: SafeText, stories: number) =>
		safe`${story} is the beginning of ${stories} stories: write more of it.`,
	wasEdited: (title: SafeText, path: SafeText) =>
		safe`${title} was edited since it was added: delete ${path} yourself if you mean to.`,
	standsElsewhere: (title: SafeText, path: SafeText) =>
		safe`${title} stands outside of the library: delete ${path} yourself if you mean to.`,
};
