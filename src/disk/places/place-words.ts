import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {diskWords} from '../storage/disk-words.ts';
import type {PlaceFiles} from './place-files.ts';
import type {Places} from './read-places.ts';

/** What is said when a save is refused; `folder` is where it should have gone. */
export function unsavedWords(folder: string, error: unknown): SafeText {
	return words.places.unsaved(sanitiseLine(folder), diskWords(error));
}

/** What is said when the snapshot cannot be written. */
export function unfoldedWords(path: string, error: unknown): SafeText {
	return words.places.unfolded(sanitiseLine(path), diskWords(error));
}

/** What is said when a damaged file was put aside. */
export function damageWords(path: string, aside: string, isFromCopy: boolean): SafeText {
	const {damaged, damagedWithCopy} = words.places;
	return (isFromCopy ? damagedWithCopy : damaged)(sanitiseLine(path), sanitiseLine(aside));
}

/** What is said when a damaged file has to stay where it is. */
export function stuckWords(path: string, error: unknown): SafeText {
	return words.places.stuck(sanitiseLine(path), diskWords(error));
}

/** What is to be said of the files as they were found. */
export function openingWords({snapshot}: PlaceFiles, places: Places): SafeText[] {
	const [path, copy] = [sanitiseLine(snapshot.path), sanitiseLine(snapshot.copyPath)];
	const isMissing = places.isFromCopy && places.damage.length + places.unreadable.length === 0;
	return [
		...places.unreadable.map(each => words.places.unreadable(sanitiseLine(each))),
		...(places.hasNewer ? [words.places.newer(path)] : []),
		...(isMissing ? [words.places.missing(path, copy)] : []),
	];
}
