import type {SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {keyFor} from '../../key-labels.ts';
import {listRows} from '../../list-rows.ts';
import {piece, type Row, row, space, spread} from '../../row.ts';
import type {State} from '../../state.ts';
import {placeItems} from './items.ts';
import type {PlacesScreen} from './state.ts';
import {storyBelow} from './update.ts';

/** A list of places in the open story. */
export function placesBody(state: State, screen: PlacesScreen): readonly Row[] {
	const story = storyBelow(state);
	const items = story ? placeItems(state, story, screen.kind) : [];
	const rows = items.map(
		item => (cells: number) =>
			spread([space(2 * item.depth), piece(item.title)], row(item.facts, 'secondary'), cells),
	);
	return listRows(state, words.lists[screen.kind], rows, screen.chosen, emptyWords(state, screen));
}

/** What is said of a story that has no such places. */
function emptyWords(state: State, {kind}: PlacesScreen): SafeText {
	const {noContents, noBookmarks, noLinks} = words.lists;
	const empty = {
		contents: noContents,
		bookmarks: noBookmarks(keyFor(state, 'story', 'bookmark')),
		links: noLinks,
	};
	return empty[kind];
}
