import type {Keymaps} from './binding.ts';
import {textLineKeys} from './keys/text-line.ts';
import {endKeys} from './screens/end/keys.ts';
import {pagesKeys} from './screens/help/keys.ts';
import {homeKeys, siteKeys} from './screens/home/keys.ts';
import {leftOutKeys} from './screens/left-out/keys.ts';
import {listKeys} from './screens/list/keys.ts';
import {placesKeys} from './screens/places/keys.ts';
import {resultsKeys} from './screens/results/keys.ts';
import {storyKeys} from './screens/story/keys.ts';

/** The keys as they are when nobody has chosen others. */
export const usualKeymaps: Keymaps = {
	home: homeKeys,
	site: siteKeys,
	list: listKeys,
	results: resultsKeys,
	places: placesKeys,
	story: storyKeys,
	end: endKeys,
	'left-out': leftOutKeys,
	pages: pagesKeys,
	'text line': textLineKeys,
};
