import type {Comment} from '../collection/story.ts';
import {words} from '../words/words.ts';
import {asText, type Find, finder, firstDate, firstLine, firstNumber, isMap} from './values.ts';

/** Reads a list of `{author, date, text}`; a switch (`comments: true`) or a count holds none. */
export function readComments(value: unknown): readonly Comment[] {
	return Array.isArray(value) ? value.flatMap(readComment) : [];
}

function readComment(value: unknown): readonly Comment[] {
	const find = finder(isMap(value) ? value : {text: value});
	const text = find('text', 'body', 'content', 'message', 'comment').map(asText).find(Boolean);
	if (text === undefined) return [];
	const nested = find('author').flatMap(author =>
		isMap(author) ? finder(author)('name') : [author],
	);
	const author = firstLine([...nested, ...find('name', 'by')]) ?? words.collection.anonymous;
	return [{author, date: firstDate(find('date', 'created', 'time')), text}];
}

/** A bare count, from `comment_count` or `comments: 5`; `true` and `false` are switches. */
export function readCommentCount(find: Find): number {
	return Math.max(0, firstNumber(find('commentcount', 'commentscount', 'comments')) ?? 0);
}
