import {nothing, type SafeText} from './safe-text.ts';
import {sanitiseLine} from './sanitise.ts';

/**
 * Signs of which nothing is to be seen: spaces, what renderers are to ignore (UAX #44: soft hyphens,
 * joiners, the fillers of Hangul), format characters, the empty pattern of Braille.
 */
const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;

/** Foreign text fit for one line of the screen; empty where nothing of it could be seen. */
export function visibleLine(text: string): SafeText {
	const line = sanitiseLine(text);
	return unseen.test(line) ? nothing : line;
}
