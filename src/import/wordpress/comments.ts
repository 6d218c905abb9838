import {parseDate} from '../../core/story-format/parse-date.ts';
import {sanitise} from '../../core/text/sanitise.ts';
import {parsePage} from '../html/parse.ts';
import {toMarkdown} from '../html/to-markdown.ts';
import type {ImportedComment} from '../imported.ts';
import {plainText} from './plain-text.ts';

/** A comment as the site tells it. */
export interface SiteComment {
	readonly id: number;
	/** The comment that this one answers; 0 for none. */
	readonly parent: number;
	/** HTML. */
	readonly author: string;
	/** In the site's time, so that an earlier one sorts first: `2025-11-30T22:15:00`. */
	readonly date: string;
	/** HTML. */
	readonly content: string;
}

/** Comments for a story, answers right behind what they answer. */
export function readComments(comments: readonly SiteComment[]): readonly ImportedComment[] {
	return inThreads(comments).flatMap(({author, date, content}) => {
		const text = markdownOf(content);
		return text === '' ? [] : [{author: plainText(author), date: parseDate(date), text}];
	});
}

/**
 * The order in which a site shows them: the oldest first, each with the answers to it. An answer to
 * a comment that is not there stands by itself, and so does one of a circle.
 */
function inThreads(comments: readonly SiteComment[]): readonly SiteComment[] {
	const sorted = comments.toSorted((one, other) =>
		one.date === other.date ? one.id - other.id : one.date < other.date ? -1 : 1,
	);
	const answers = Map.groupBy(sorted, ({parent}) => parent);
	const shown = new Set<SiteComment>();
	const show = (first: SiteComment): void => {
		const waiting = [first];
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			if (shown.has(next)) continue;
			shown.add(next);
			waiting.push(...(answers.get(next.id) ?? []).toReversed());
		}
	};

	for (const comment of sorted) show(comment);
	return [...shown];
}

/** One that is nested beyond all reason says nothing. */
function markdownOf(html: string): ImportedComment['text'] {
	try {
		return sanitise(toMarkdown(parsePage(html).body)).trim() as ImportedComment['text'];
	} catch {
		return sanitise('');
	}
}
