import {decodeEntities} from '../../core/document/entities.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import type {FeedText} from './feed.ts';

/** Elements that may stand in a line; what else is in angle brackets is meant as it is. */
const tag =
	/<\/?(?:a|abbr|acronym|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul|var|wbr)\b[^<>]*>/gi;

/** One line of a feed without its markup: a title, a name. Undefined where nothing is left. */
export function lineOf(text: FeedText | undefined): SafeText | undefined {
	if (text === undefined) return undefined;
	const plain = text.isHtml ? decodeEntities(text.value.replace(tag, '')) : text.value;
	return sanitiseLine(plain) || undefined;
}

/** Names as lines, without those that are empty. */
export function linesOf(texts: readonly string[]): readonly SafeText[] {
	return texts.flatMap(value => lineOf({value, isHtml: /&#?\w+;/.test(value)}) ?? []);
}
