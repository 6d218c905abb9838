import {createHash} from 'node:crypto';

/**
 * A short hash of a story's text, without the empty space around it. Space inside counts: it makes
 * blocks, and the places of an equal text must be exactly equal.
 */
export function fingerprint(body: string): string {
	return createHash('sha1').update(body.trim()).digest('hex').slice(0, 32);
}
