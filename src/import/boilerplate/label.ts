import {type Label, patterns} from './boilerplate-words.ts';
import {readByline, readCommentCount, readDateline} from './dateline.ts';
import {roles} from './dateline-words.ts';
import {plainForm} from './measure.ts';
import {collectPhrases} from './phrases/all.ts';
import {isMonth} from './take-date.ts';

let table: ReadonlyMap<string, Label> | undefined;

/** Boilerplate is short; a longer block is never labelled by its words. UTF-16 units. */
const longest = 400;

/**
 * What a whole block is taken for by its words and form alone; undefined for everything that may
 * be a part of a story. Where it stands is judged by others.
 */
export function labelBlock(text: string): Label | undefined {
	if (text.length > longest) return undefined;
	table ??= collectPhrases();
	const phrase = table.get(plainForm(text));
	if (phrase !== undefined && !isSpoken(text)) return phrase;
	if (roles.has(plainForm(text).replace(/^(?:by|author|von|par|por|da|door)\s*:?\s+/u, '')))
		return 'role';
	const dateline = readDateline(text);
	if (dateline) return dateline.isFull ? 'dateline' : 'date';
	if (isMonth(text)) return 'month';
	return byPattern(text);
}

function byPattern(text: string): Label | undefined {
	const found = patterns.find(([, pattern]) => pattern.test(text));
	if (found) return found[0];
	const count = readCommentCount(text);
	if (count && !isSpoken(text)) return count.count === undefined ? 'comment-form' : 'comments';
	return readByline(text) === undefined ? undefined : 'byline';
}

/** "Home." and “Archives!” are said by someone; boilerplate has no full stop and no quotes. */
function isSpoken(text: string): boolean {
	return /^[“"„«‘'—–-]/u.test(text) && /[.!?,…]/u.test(text)
		? true
		: /[!?…]["”’»]*$|["”»]$/u.test(text);
}
