import {makeAnchor} from '../../../core/anchors/anchor.ts';
import type {Place} from '../../../core/anchors/place.ts';
import {type Document, plainText} from '../../../core/document/block.ts';
import {listContents} from '../../../core/document/contents.ts';
import {findFragment} from '../../../core/document/fragments.ts';
import {findNote, listReferences} from '../../../core/document/notes.ts';
import {fractionAt, nextPage, pageNumber, pageOf, placeOf} from '../../../core/layout/book.ts';
import {otherHost} from '../../../core/text/other-host.ts';
import {nothing, type SafeText, safe} from '../../../core/text/safe-text.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {lastOf} from '../../pages.ts';
import {percent} from '../../progress-bar.ts';
import type {State} from '../../state.ts';
import {foldedCorners} from '../story/bookmarks.ts';
import type {StoryScreen} from '../story/state.ts';
import type {PlacesScreen} from './state.ts';

/** An entry of a list of places. */
export interface PlaceItem {
	readonly title: SafeText;
	/** Depth below the highest entry. */
	readonly depth: number;
	/** Where it leads; undefined for a link out of the story. */
	readonly place: Place | undefined;
	/** Page and percent. */
	readonly facts: SafeText;
}

/** So much of the words at a place stands in its entry, in UTF-16 units; the row cuts it. */
const firstWords = 300;

/** The entries of the contents, the folded corners, or the links and notes of the shown pages. */
export function placeItems(
	state: State,
	screen: StoryScreen,
	kind: PlacesScreen['kind'],
): readonly PlaceItem[] {
	switch (kind) {
		case 'contents':
			return contentsItems(screen);
		case 'bookmarks':
			return foldedCorners(state, screen).map(({place}) => ({
				title: wordsAt(screen, place),
				depth: 0,
				place,
				facts: factsAt(screen, place),
			}));
		case 'links':
			return linkItems(screen);
	}
}

function contentsItems(screen: StoryScreen): readonly PlaceItem[] {
	const entries = listContents(documentOf(screen));
	const highest = Math.min(...entries.map(entry => entry.level));
	return entries.map(entry => {
		const place = {block: entry.block, offset: 0};
		return {
			title: entry.title,
			depth: entry.level - highest,
			place,
			facts: factsAt(screen, place),
		};
	});
}

/** Number of the entry of the contents that the reader is in. */
export function currentEntry(screen: StoryScreen): number {
	const entries = listContents(documentOf(screen));
	return Math.max(
		0,
		entries.findLastIndex(entry => entry.block <= screen.place.block),
	);
}

function linkItems(screen: StoryScreen): readonly PlaceItem[] {
	const {book, spread} = screen;
	const after = nextPage(book, lastOf(spread));
	const from = placeOf(book, spread[0]);
	const to = after ? placeOf(book, after) : {block: screen.content.text.length, offset: 0};
	return listReferences(documentOf(screen), from, to).flatMap(({kind, text, target}) => {
		if (kind === 'note') return [noteItem(screen, target)];
		return target.startsWith('#') ? jumpItems(screen, text, target) : [linkItem(text, target)];
	});
}

/** A link to a place in the same story, if it is there. */
function jumpItems(screen: StoryScreen, title: SafeText, fragment: SafeText): readonly PlaceItem[] {
	const block = findFragment(screen.content.text, fragment);
	if (block === undefined) return [];
	const place = {block, offset: 0};
	return [{title, depth: 0, place, facts: factsAt(screen, place)}];
}

function linkItem(title: SafeText, address: SafeText): PlaceItem {
	const host = otherHost(address);
	const facts = host === undefined ? address : words.lists.withOtherHost(address, host);
	return {title, depth: 0, place: undefined, facts};
}

function noteItem(screen: StoryScreen, label: SafeText): PlaceItem {
	const block = findNote(documentOf(screen), label);
	const place = block === undefined ? undefined : {block, offset: 0};
	const text = place ? wordsAt(screen, place) : nothing;
	return {title: safe`${label}  ${text}`, depth: 0, place, facts: words.lists.note};
}

function documentOf({content}: StoryScreen): Document {
	return {blocks: content.text, notices: []};
}

function wordsAt(screen: StoryScreen, place: Place): SafeText {
	const {text} = screen.content;
	const block = text[place.block];
	if (!block) return nothing;
	// A heading alone says little of a page: the words after it come along.
	if (block.kind === 'heading') return sanitiseLine(makeAnchor(text, place).quote);
	return sanitiseLine(plainText(block).slice(place.offset, place.offset + firstWords));
}

function factsAt(screen: StoryScreen, place: Place): SafeText {
	const {book} = screen;
	const page = pageOf(book, place);
	const number = pageNumber(book, page);
	const share = words.story.percent(percent(fractionAt(book, page)));
	return number === undefined ? share : words.lists.pageAndShare(number, share);
}
