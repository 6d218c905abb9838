import type {Row} from '../../src/reader/row.ts';

/** The text of a row. */
export function rowText(pieces: Row): string {
	return pieces.map(({text}) => text).join('');
}
