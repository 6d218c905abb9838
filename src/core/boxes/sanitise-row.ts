import type {SafeText} from '../text/safe-text.ts';
import {sanitise} from '../text/sanitise.ts';

/** Makes text safe that stands on one row; its spaces hold columns apart and stay. */
export function sanitiseRow(text: string): SafeText {
	return sanitise(text).replaceAll('\n', ' ') as SafeText;
}
