import {basename} from 'node:path';
import type {SafeText} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {words} from '../words/words.ts';
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
	return words.collection.quoted(sanitiseLine(basename(path)));
}

/** Says in words what the file system threw at a path. */
export function problemFromError(path: string, error: unknown): Problem {
	const code = codeOf(error);
	const isNameBroken = code === 'ENOENT' && path.includes('\ufffd');
	const reason = isNameBroken
		? words.fileErrors.notUtf8
		: (words.fileErrors.reading[code] ??
			words.fileErrors.unread(sanitiseLine(code || String(error))));
	return {path, message: words.collection.sentence(quoteName(path), reason)};
}

function codeOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : '';
}
