import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';

// Nothing of Node's own is imported here: an old Node must be able to load it.

/** Says that Node is too old, given the oldest major version that will do. */
export function sayOldNode(oldest: number): void {
	const version = sanitiseLine(process.versions.node);
	process.stderr.write(`${words.session.oldNode(oldest, version)}\n`);
}

/** Says that standard output takes nothing any more. */
export function sayOutputFailed(code: string | undefined): void {
	process.stderr.write(`${words.session.outputFailed(sanitiseLine(String(code)))}\n`);
}
