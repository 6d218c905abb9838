import {type Colour, colourAt, contrast} from './colour.ts';
import type {Shades} from './themes.ts';

/** What words want of their background, with a little more for who sees less (WCAG 2.2, 1.4.3). */
const wanted = 5;
/** Greys, and cyans from dark to light, of xterm's 256 colours: what indexed terminals have, too. */
const greys = Array.from({length: 24}, (_, index) => colourAt(232 + index));
const cyans = [23, 30, 37, 44, 51, 87, 123, 159].map(colourAt);
/** All that is chosen from. */
export const shades: readonly Colour[] = [...greys, ...cyans];

/**
 * The quietest grey and the fullest cyan that can be read on a background; undefined on one so much in
 * the middle that none of them can.
 */
export function shadesOn(background: Colour): Shades | undefined {
	const quietest = (colours: readonly Colour[]): Colour | undefined =>
		colours
			.filter(colour => contrast(colour, background) >= wanted)
			.sort((one, other) => contrast(one, background) - contrast(other, background))[0];
	const [secondary, accent] = [quietest(greys), quietest(cyans)];
	return secondary && accent && {secondary, accent};
}
