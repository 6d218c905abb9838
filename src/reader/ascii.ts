import type {SafeText} from '../core/text/safe-text.ts';
import type {Row} from './row.ts';

/** What our own signs become where the locale is not UTF-8. */
const plain: Readonly<Record<string, string>> = {
	'·': '-',
	'…': '...',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'▏': '_',
};

const signs = /[·…–—‘’“”▏]/g;

/** A row of our own words without signs outside ASCII; names in it keep their letters. */
export function toAscii(row: Row): Row {
	return row.map(piece => ({
		...piece,
		text: piece.text.replace(signs, sign => plain[sign] ?? sign) as SafeText,
	}));
}
