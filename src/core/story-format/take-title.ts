import type {SafeText} from '../text/safe-text.ts';
import {findOpeningHeading, findTopHeading} from './headings.ts';

/** A title, and the text without the heading that says it again. */
export interface Titled {
	/** Undefined when neither front matter nor text has one. */
	readonly title: SafeText | undefined;
	readonly body: string;
}

/**
 * Finds a text's title: the front matter's, else that of the heading that opens it, else its first
 * heading of level 1; others name a part of the story and not the whole. A heading that opens the
 * text and says the title is taken out of it, so that nobody reads it twice.
 */
export function takeTitle(body: string, title: SafeText | undefined): Titled {
	const opening = findOpeningHeading(body);
	if (opening && (title === undefined || fold(title) === fold(opening.words))) {
		return {title: title ?? opening.words, body: body.slice(opening.end).replace(/^\s*\n/, '')};
	}

	return {title: title ?? findTopHeading(body), body};
}

/** Case, punctuation and the form of letters make no other title. */
function fold(title: string): string {
	return title
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
