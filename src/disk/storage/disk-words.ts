import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {errorCode} from './file-system.ts';

/** Why the disk refused, in words that follow "because". */
export function diskWords(error: unknown): SafeText {
	const code = errorCode(error) ?? '';
	const {writing, unwritten} = words.fileErrors;
	return writing[code] ?? unwritten(sanitiseLine(code || String(error)));
}
