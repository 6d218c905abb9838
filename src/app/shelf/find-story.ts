import {existsSync} from 'node:fs';
import {findStory} from '../../core/collection/find-story.ts';
import {nearest} from '../../core/text/nearest.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {AppContext} from '../context.ts';
import {loadCollection} from './open-shelf.ts';
import {isFile} from './paths.ts';

/** The file of a story, or why there is none. */
export type FoundFile =
	| {readonly kind: 'found'; readonly path: string}
	| {readonly kind: 'refused'; readonly message: SafeText};

/**
 * Finds the file of a story of the shelf by its id, the beginning of one, or a path. Where there is
 * none, the nearest id is told, or the nearest of other names that may have been meant.
 */
export async function findFile(
	context: AppContext,
	name: string,
	others: readonly string[] = [],
): Promise<FoundFile> {
	if (isFile(name)) return {kind: 'found', path: name};
	const loaded = await loadCollection(context, []);
	if (loaded.kind === 'refused') return loaded;
	const {stories, pages} = loaded.collection;
	const found = findStory([...stories, ...pages], name);
	if (found.kind === 'found') return {kind: 'found', path: found.story.path};
	// A folder has no text; the sentence that says so is the same as for every file.
	if (found.kind === 'none' && existsSync(name)) return {kind: 'found', path: name};
	const asked = sanitiseLine(name);
	if (found.kind === 'several') {
		return {kind: 'refused', message: words.shelf.severalStories(asked)};
	}

	const ids = [...stories, ...pages].map(({shortId}) => shortId);
	const meant = nearest(name, [...others, ...ids]);
	return {
		kind: 'refused',
		message: words.shelf.noStory(asked, meant === undefined ? meant : sanitiseLine(meant)),
	};
}
