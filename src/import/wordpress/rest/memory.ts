import type {Json, Limit} from '../../site.ts';
import {listAt, numberAt, textAt, valueAt} from './json.ts';

/** A comment's id, and that of the post that it stands under. */
export type CommentPlace = readonly [comment: number, post: number];

/** What is remembered of a site between two looks at it. All dates are the site's own. */
export interface Memory {
	/** The address of its interface. */
	readonly root: string;
	/** What was asked for the first time; something else begins anew. */
	readonly limit: Limit;
	/** Posts from before this date were not wanted; empty when all were. */
	readonly oldest: string;
	/** The date of the newest post. */
	readonly newest: string;
	/** When anything was last modified. */
	readonly modified: string;
	/** The highest id of all: the dates of posts can lie in the future, and then say nothing. */
	readonly highest: number;
	/** How many posts the site had. */
	readonly total: number;
	/** How many comments, and the newest of them, the newest first. */
	readonly commentTotal: number;
	readonly comments: readonly CommentPlace[];
}

/** What is remembered as JSON. */
export function writeMemory(memory: Memory): Json {
	return {...memory};
}

/** Reads what was remembered for the same wish; undefined when there is nothing, or of another one. */
export function readMemory(json: Json | undefined, limit: Limit): Memory | undefined {
	const root = textAt(json, 'root');
	const isSame = JSON.stringify(valueAt(json, 'limit')) === JSON.stringify(limit);
	if (!isSame || !URL.canParse(root)) return undefined;
	return {
		root,
		limit,
		oldest: textAt(json, 'oldest'),
		newest: textAt(json, 'newest'),
		modified: textAt(json, 'modified'),
		highest: numberAt(json, 'highest'),
		total: numberAt(json, 'total'),
		commentTotal: numberAt(json, 'commentTotal'),
		comments: listAt(json, 'comments').map(pair => [numberAt(pair, '0'), numberAt(pair, '1')]),
	};
}
