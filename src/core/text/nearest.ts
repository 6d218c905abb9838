import {closestMatch} from 'leven';

/**
 * The name that was probably meant: the nearest in letters to be changed, of which a third may be (two
 * of four: neighbours that changed places are two). Undefined where none is so near. Case does not count.
 */
export function nearest<Name extends string>(
	word: string,
	names: readonly Name[],
): Name | undefined {
	const maxDistance = Math.floor((word.length + 2) / 3);
	const lower = names.map(name => name.toLowerCase());
	const found = closestMatch(word.toLowerCase(), lower, {maxDistance});
	return found === undefined ? undefined : names[lower.indexOf(found)];
}
