import type {StoryDate} from '../../core/collection/story.ts';
import {isPersonName} from './dateline.ts';
import {means} from './label-meanings.ts';
import type {Labelled} from './labelled.ts';
import {takeDate} from './take-date.ts';

/** A comment on a page, and where it stands. */
export interface PageComment {
	readonly author: string;
	readonly date: StoryDate | undefined;
	/** Indexes of the blocks of its text. */
	readonly text: readonly number[];
}

/** The comments of a page, and the blocks that they take: from `start` to `end`, excluded. */
export interface CommentZone {
	readonly comments: readonly PageComment[];
	readonly start: number;
	readonly end: number;
}

interface Opening {
	readonly author: string;
	readonly date: StoryDate | undefined;
	/** How many blocks it takes. */
	readonly length: number;
	/** Whether it cannot be anything but the beginning of a comment. */
	readonly isCertain: boolean;
}

const says =
	/^(?<name>.{1,60}?)\s+(?:says|said|wrote|replied|commented|sagt|schreibt|dit|a dit|dice|ha detto|disse|diz|schreef|zegt|pisze|mówi|skriver|säger|diyor ki|пишет|говорит|より)\s*[:：]?$/iu;
const nameOnDate = /^(?<name>.{1,60}?)\s+(?:on|am|le|el|il|em|op|at|·|•|\||,|-|–)\s*(?=\S*\d)/iu;
const small =
	/^(?:reply|edit|delete|report|like|liked by.*|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|svara|yanıtla|ответить|返信|回复|\(edit\)|permalink|log in to reply)$/iu;

/** Finds the comments under a story: below a line that counts them, or where one "says". */
export function findComments(blocks: readonly Labelled[]): CommentZone | undefined {
	for (const [index, block] of blocks.entries()) {
		if (block.label !== 'comments') continue;
		const first = firstOpening(blocks, index + 1, 3);
		if (first !== undefined) return readZone(blocks, index, first);
	}

	const certain = blocks.findIndex((_, index) => readOpening(blocks, index)?.isCertain === true);
	return certain < 0 ? undefined : readZone(blocks, certain, certain);
}

function firstOpening(
	blocks: readonly Labelled[],
	from: number,
	tries: number,
): number | undefined {
	for (let index = from; index < from + tries; index++)
		if (readOpening(blocks, index)) return index;
	return undefined;
}

function readZone(blocks: readonly Labelled[], start: number, first: number): CommentZone {
	const comments: PageComment[] = [];
	let index = first;
	while (index < blocks.length) {
		const opening = readOpening(blocks, index);
		if (opening) {
			const from = index + opening.length;
			const to = endOfComment(blocks, from);
			const text = Array.from({length: to - from}, (_, offset) => from + offset).filter(
				at => !small.test(blocks[at]?.text ?? ''),
			);
			comments.push({author: opening.author, date: opening.date, text});
			index = to;
		} else if (small.test(blocks[index]?.text ?? '')) {
			index++;
		} else {
			break;
		}
	}

	return {comments, start, end: index};
}

function endOfComment(blocks: readonly Labelled[], from: number): number {
	let index = from;
	while (index < blocks.length) {
		const block = blocks[index];
		if (block && small.test(block.text)) return index + 1;
		if (means(block?.label, 'below-comments')) return index;
		if (index > from && readOpening(blocks, index)) return index;
		index++;
	}

	return index;
}

/** `NAME says:` with or without a date after it; a name and a date; `NAME on DATE`. */
function readOpening(blocks: readonly Labelled[], index: number): Opening | undefined {
	const block = blocks[index];
	if (!block || block.words > 14) return undefined;
	const next = blocks[index + 1];
	const below = next ? wholeDate(next.text) : undefined;
	const speaker = says.exec(block.text)?.groups?.name;
	if (speaker !== undefined) {
		const isCertain = below !== undefined || small.test(blocks[index + 2]?.text ?? '');
		return {author: speaker, date: below?.date, length: below ? 2 : 1, isCertain};
	}

	if (below?.hasTime && block.label === undefined && isName(block.text)) {
		return {author: block.text, date: below.date, length: 2, isCertain: false};
	}

	const beside = nameOnDate.exec(block.text);
	const date = beside && wholeDate(block.text.slice(beside[0].length));
	const name = beside?.groups?.name ?? '';
	return date && isName(name)
		? {author: name, date: date.date, length: 1, isCertain: false}
		: undefined;
}

function isName(text: string): boolean {
	return isPersonName(text) || /^[\p{L}\p{N}_.@-]{2,30}$/u.test(text);
}

function wholeDate(
	text: string,
): {readonly date: StoryDate | undefined; readonly hasTime: boolean} | undefined {
	const taken = takeDate(text.replace(/^(?:on|am|le|el|il)\s+/iu, ''));
	if (!taken || text.length > 80) return undefined;
	const rest = text
		.replace(/^(?:on|am|le|el|il)\s+/iu, '')
		.slice(taken.length)
		.trim();
	return rest === '' || /^(?:\(?edit\)?|reply|permalink|#)$/iu.test(rest) ? taken : undefined;
}
