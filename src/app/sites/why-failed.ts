import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {FetchError} from '../../core/web/fetch.ts';
import {words} from '../../core/words/words.ts';
import {whyNotAdded} from '../library/why-not-added.ts';

/** Why a site could not be updated, in a sentence: what the network said, or the disk. */
export function whyFailed(error: unknown): SafeText {
	return error instanceof FetchError
		? sanitiseLine(error.message)
		: words.sites.failed(whyNotAdded(error));
}
