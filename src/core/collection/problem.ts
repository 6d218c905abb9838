import {basename} from 'node:path';
import {type SafeText, safe} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import type {Problem} from './story.ts';

/** A refusal in words, in place of what was asked for. */
export interface Refused {
	readonly kind: 'problem';
	readonly problem: Problem;
}

/** Refuses a file with a sentence. */
export function refuse(path: string, message: SafeText): Refused {
	return {kind: 'problem', problem: {path, message}};
}

/** A file's own name in quotes, fit to stand in a sentence. */
export function quoteName(path: string): SafeText {
	return safe`“${sanitiseLine(basename(path))}”`;
}

const reasons: Readonly<Record<string, SafeText>> = {
	ENOENT: safe`is not there (any more)`,
	ENOTDIR: safe`is not there: a part of its path is a file and not a folder`,
	EACCES: safe`may not be read by you; change its permissions to read it`,
	EPERM: safe`may not be read by you; change its permissions to read it`,
	ELOOP: safe`is a link that leads in a circle, or became a link while it was opened`,
	ENAMETOOLONG: safe`has a name that is too long for this system`,
	EISDIR: safe`is a folder and not a file`,
	ENXIO: safe`is a socket or a device and not a file`,
	EMFILE: safe`could not be opened: too many files are open`,
	ENFILE: safe`could not be opened: too many files are open`,
	EIO: safe`could not be read: the disk reports an error`,
};

/** Says in words what the file system threw at a path. */
export function problemFromError(path: string, error: unknown): Problem {
	const code = codeOf(error);
	const isNameBroken = code === 'ENOENT' && path.includes('\ufffd');
	const reason = isNameBroken
		? safe`has a name that is not UTF-8; rename it to read it`
		: (reasons[code] ?? safe`could not be read (${sanitiseLine(code || String(error))})`);
	return {path, message: safe`${quoteName(path)} ${reason}.`};
}

function codeOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : '';
}
