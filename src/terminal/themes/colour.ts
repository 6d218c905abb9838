/** sRGB, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Which colours a terminal has: none, the 16 that it names itself (ECMA-48 8.3.117), the 256 of xterm
 * by their index, or all of sRGB directly (ISO/IEC 8613-6).
 */
export type ColourDepth = 'none' | 'named' | 'indexed' | 'direct';

/** What a colour is given to. */
export type Ground = 'ink' | 'paper';

const introducer: Readonly<Record<Ground, string>> = {ink: '38', paper: '48'};
/** What gives the terminal's own colour back. */
export const ownColour: Readonly<Record<Ground, string>> = {ink: '39', paper: '49'};

/** The SGR parameters of a colour, or of the one nearest to it that the terminal has by an index. */
export function colourCode(colour: Colour, ground: Ground, depth: 'indexed' | 'direct'): string {
	return depth === 'direct'
		? `${introducer[ground]};2;${colour.join(';')}`
		: `${introducer[ground]};5;${nearestIndex(colour)}`;
}

/** The steps of xterm's colour cube, and the number of greys beside it (xterm, 256colres.pl). */
const steps = [0, 95, 135, 175, 215, 255];
const [firstOfCube, firstGrey, greys] = [16, 232, 24];
const greyAt = (index: number): number => 8 + 10 * index;

/** The index of the colour of xterm's cube and greys that is nearest in sRGB. */
export function nearestIndex(colour: Colour): number {
	let best = firstOfCube;
	for (let index = firstOfCube; index < firstGrey + greys; index++) {
		if (distance(colourAt(index), colour) < distance(colourAt(best), colour)) best = index;
	}

	return best;
}

/** The colour that an index of xterm's cube and greys, 16 to 255, stands for. */
export function colourAt(index: number): Colour {
	if (index >= firstGrey) {
		const grey = greyAt(index - firstGrey);
		return [grey, grey, grey];
	}

	const place = index - firstOfCube;
	const step = (at: number): number => steps[at % 6] ?? 0;
	return [step(Math.floor(place / 36)), step(Math.floor(place / 6)), step(place)];
}

function distance(one: Colour, other: Colour): number {
	return one.reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0);
}

/**
 * How well one colour stands out from another, 1 to 21: the contrast ratio of WCAG 2.2. Text wants
 * 4.5 (1.4.3), or 7 (1.4.6); signs want 3 (1.4.11).
 */
export function contrast(one: Colour, other: Colour): number {
	const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
		number,
		number,
	];
	return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2, definitions). */
function luminance(colour: Colour): number {
	const [red, green, blue] = colour.map(value => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
