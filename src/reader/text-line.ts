import {safe} from '../core/text/safe-text.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {piece, type Row} from './row.ts';

/** What is being typed, with a cursor after it. */
export function textLine(typed: string): Row {
	return [piece(safe`/ `, 'accent'), piece(sanitiseLine(typed)), piece(safe`▏`, 'accent')];
}

/** A text without its last character as a reader sees it. */
export function withoutLast(text: string): string {
	return [...new Intl.Segmenter().segment(text)]
		.slice(0, -1)
		.map(({segment}) => segment)
		.join('');
}
