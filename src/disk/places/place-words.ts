import {type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {errorCode} from '../storage/file-system.ts';
import type {PlaceFiles} from './place-files.ts';
import type {Places} from './read-places.ts';

/** What is said when a save is refused; `folder` is where it should have gone. */
export function unsavedWords(folder: string, error: unknown): SafeText {
	return safe`Your place cannot be saved in ${sanitiseLine(folder)}, because ${diskWords(error)}. Reading goes on, and saving is tried again at every page.`;
}

/** What is said when the snapshot cannot be written. */
export function unfoldedWords(path: string, error: unknown): SafeText {
	return safe`Your places could not be written to ${sanitiseLine(path)}, because ${diskWords(error)}. What was saved before is not lost.`;
}

/** What is said when a damaged file was put aside. */
export function damageWords(path: string, aside: string, isFromCopy: boolean): SafeText {
	const rest = isFromCopy
		? safe`your places were read from its copy`
		: safe`what could be read in it was kept`;
	return safe`${sanitiseLine(path)} was damaged: it is kept as ${sanitiseLine(aside)}, and ${rest}.`;
}

/** What is said when a damaged file has to stay where it is. */
export function stuckWords(path: string, error: unknown): SafeText {
	return safe`${sanitiseLine(path)} is damaged and cannot be put aside, because ${diskWords(error)}. What can be read in it is used.`;
}

/** What is to be said of the files as they were found. */
export function openingWords({snapshot}: PlaceFiles, places: Places): SafeText[] {
	const notices = places.unreadable.map(
		path => safe`${sanitiseLine(path)} cannot be read; it is left as it is.`,
	);
	if (places.hasNewer) {
		notices.push(
			safe`${sanitiseLine(snapshot.path)} was written by a newer dogear: your places are read from it, and new ones are kept beside it.`,
		);
	}

	if (places.isFromCopy && places.damage.length + places.unreadable.length === 0) {
		notices.push(
			safe`${sanitiseLine(snapshot.path)} was missing: your places were read from its copy, ${sanitiseLine(snapshot.copyPath)}.`,
		);
	}

	return notices;
}

/** Why the disk refused, in words that follow "because". */
export function diskWords(error: unknown): SafeText {
	const code = errorCode(error) ?? '';
	const {writing, unwritten} = words.fileErrors;
	return writing[code] ?? unwritten(sanitiseLine(code || String(error)));
}
