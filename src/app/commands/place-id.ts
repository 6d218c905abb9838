import type {AddedRecord} from '../library/record.ts';
import {realPath} from '../shelf/paths.ts';

/** How the places name the stories of a library's sites: by their guids, which are of the whole world. */
export function placeIdOf(library: string): (record: AddedRecord) => string {
	const root = realPath(library);
	return ({guid, id}) => guid ?? `${root}:${id}`;
}
