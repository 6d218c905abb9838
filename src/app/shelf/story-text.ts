import {isAt} from '../../core/anchors/anchor.ts';
import type {Block} from '../../core/document/block.ts';
import {beginReading} from '../../core/document/reading.ts';
import {detectLanguage} from '../../core/layout/detect-language.ts';
import {isCertainAt, isCertainAtStart} from '../../core/layout/sections.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import type {StoryFile} from '../../core/story-format/parse-story.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {commentBlocks} from '../../reader/comment-blocks.ts';
import type {OpenText} from '../../reader/open-text.ts';
import {toolsFor} from './text-tools.ts';
import {timeLimiter} from './time-limiter.ts';

/** A story's text as its file has it. */
export type RawText = Pick<StoryFile, 'head' | 'facts' | 'body' | 'comments' | 'told' | 'notices'>;

/** The whole of a book; where it cannot be had its beginning, and a sentence that says why. */
export interface BroughtText {
	readonly whole: RawText;
	readonly refused?: SafeText;
}

/** A story's text that is being read. */
export interface BegunText {
	readonly fingerprint: string;
	readonly blocks: () => readonly Block[];
	/** Brings the rest of a book, which has to come before more can be read. */
	readonly bringRest?: () => Promise<void>;
	/** Reads on for about so many milliseconds; whether all has been read. */
	readonly readOn: (durationMs: number) => boolean;
	/** What has been read, with what it is to be set with. */
	readonly content: () => Promise<OpenText>;
}

/** Begins to read a story's text. */
export function beginText(raw: RawText): BegunText {
	const reading = beginReading(raw.body, timeLimiter);
	const fingerprint = raw.facts.fingerprint();
	const {notices = []} = raw;
	let isWhole = false;
	return {
		fingerprint,
		blocks: reading.blocks,
		readOn(durationMs) {
			isWhole = reading.readOn(durationMs);
			return isWhole;
		},
		async content() {
			const text = isWhole ? reading.blocks() : [...reading.blocks()];
			const language = raw.head.lang ?? detectLanguage(raw.body);
			const tools = await toolsFor(text, language);
			const shared = {text, tools, language, fingerprint, told: raw.told};
			return isWhole
				? {
						...shared,
						comments: commentBlocks(raw.comments, timeLimiter),
						notices: [...notices, ...reading.notices()],
					}
				: {...shared, comments: [], notices, beginningOf: raw.body.length};
		},
	};
}

/**
 * Begins to read a book of which such a share is there, its beginning. What has been read of that is
 * replaced by the same of the whole, once that has been brought: before that the fingerprint is not
 * known.
 */
export function beginBook(
	beginning: RawText,
	share: number,
	bring: () => Promise<BroughtText>,
): BegunText {
	const first = beginText(beginning);
	first.readOn(Number.POSITIVE_INFINITY);
	let text: BegunText | undefined;
	let failure: readonly SafeText[] = [];
	let bringing: Promise<void> | undefined;
	return {
		get fingerprint() {
			return text?.fingerprint ?? '';
		},
		bringRest() {
			bringing ??= bring().then(({whole, refused}) => {
				text = beginText(whole);
				if (refused) failure = [refused];
			});
			return bringing;
		},
		blocks: () => (text ?? first).blocks(),
		readOn: durationMs => text?.readOn(durationMs) ?? false,
		async content() {
			const content = await (text ?? first).content();
			if (text) return {...content, notices: [...failure, ...content.notices]};
			const beginningOf = Math.round(beginning.body.length / share);
			return {...content, fingerprint: '', comments: [], notices: [], beginningOf};
		},
	};
}

/** Milliseconds of reading after which is asked whether it is enough. */
const sliceMs = 4;

/**
 * Reads a text until the page at which it opens is sure to be as in the whole; all of it where the
 * place has to be looked for. `cells` are those of the window, where it is known. Whether all has been
 * read.
 */
export function readToPlace(
	text: BegunText,
	record: StoryRecord | undefined,
	cells?: number,
): boolean {
	if (record && record.fingerprint !== text.fingerprint)
		return text.readOn(Number.POSITIVE_INFINITY);
	const isEnough = (blocks: readonly Block[]): boolean =>
		record
			? isCertainAt(blocks, Math.max(0, record.anchor.block))
			: isCertainAtStart(blocks, cells);
	if (text.bringRest) return false;
	while (!isEnough(text.blocks())) if (text.readOn(sliceMs)) return true;
	const isThere = !record?.anchor.quote || isAt(text.blocks(), record.anchor);
	return isThere ? false : text.readOn(Number.POSITIVE_INFINITY);
}

/** Reads all of a story's text and loads what it is to be set with. */
export function toOpenText(raw: RawText): Promise<OpenText> {
	const text = beginText(raw);
	text.readOn(Number.POSITIVE_INFINITY);
	return text.content();
}
