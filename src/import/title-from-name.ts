import type {SafeText} from '../core/text/safe-text.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';

/** The most words of a text that may stand for its title. */
const mostWords = 8;

/**
 * A title for a text that has none: the file's name without date and extension, as words; for
 * standard input the first words of the text.
 */
export function titleFromName(name: string, text: string): SafeText {
	const file = name.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,8}$/i, '');
	const words = file
		.replace(/^\d{4}-\d{2}-\d{2}[-_ ]?/, '')
		.replace(/[-_]+/g, ' ')
		.trim();
	if (words !== '' && name !== '-')
		return sanitiseLine(words.replace(/^\p{Ll}/u, letter => letter.toUpperCase()));
	const first = sanitiseLine(text).split(' ');
	const start = first
		.slice(0, mostWords)
		.join(' ')
		.replace(/[\s,.;:!?…–—]+$/u, '')
		.slice(0, 100);
	return sanitiseLine(first.length > mostWords ? `${start} …` : start || 'Untitled');
}
