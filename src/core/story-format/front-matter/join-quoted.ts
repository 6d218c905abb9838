import {readHeader} from './header.ts';
import {isKnownKey} from './known-keys.ts';

/** A title or an excerpt in quotes goes on for so many lines at most. */
const mostLines = 40;

/**
 * Joins the lines of a value that stands in quotes: a title over two lines, as YAML has it with an
 * indent and some blogs without one. A quote that nothing closes before the next key joins nothing.
 */
export function joinQuoted(lines: readonly string[]): readonly string[] {
	const joined: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const quote = openQuote(readHeader(line)?.value ?? '');
		const end = quote === '' ? at : closingLine(lines, at + 1, quote);
		joined.push([line, ...lines.slice(at + 1, end + 1).map(each => each.trim())].join(' '));
		at = end;
	}

	return joined;
}

/** The quote that a value opens and does not close. */
function openQuote(value: string): string {
	const quote = value[0] ?? '';
	if (quote !== '"' && quote !== "'") return '';
	return value.length > 1 && closes(value, quote) ? '' : quote;
}

/** The line that ends what stands in quotes; the one before the first, where none does. */
function closingLine(lines: readonly string[], first: number, quote: string): number {
	for (let at = first; at < Math.min(lines.length, first + mostLines); at++) {
		const line = lines[at] ?? '';
		const header = readHeader(line);
		if (header && isKnownKey(header.key)) break;
		if (closes(line, quote)) return at;
	}

	return first - 1;
}

function closes(line: string, quote: string): boolean {
	const words = line.trimEnd();
	return words.endsWith(quote) && !words.endsWith(`\\${quote}`);
}
