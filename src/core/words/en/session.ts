import {type SafeText, safe} from '../../text/safe-text.ts';

/** What is said when reading begins, fails or ends. */
export const session = {
	oldNode: (oldest: number, version: SafeText) =>
		safe`dogear needs Node ${oldest} or later; this is Node ${version}.`,
	outputFailed: (code: SafeText) => safe`dogear: the output could not be written (${code}).`,
	dumbTerminal: safe`This terminal (TERM=dumb) cannot show pages; dogear print STORY writes a story as plain lines.`,
	noKeys: safe`There is no terminal to take keys from; dogear print STORY writes a story as plain lines.`,
	standardInput: safe`standard input`,
	reading: (name: SafeText) => safe`Reading ${name} …; Ctrl-C ends.`,
	unreadable: (name: SafeText, why: SafeText) => safe`${name} cannot be read (${why}).`,
	nothingBegun: safe`Nothing is begun; dogear list shows the stories.`,
	collectionFailed: (why: SafeText) => safe`The collection could not be read: ${why}`,
	defect: (stack: SafeText) => safe`A defect ended dogear; your place is kept. ${stack}`,
} as const;
