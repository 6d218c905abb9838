import type {Comment, StoryHead} from '../collection/story.ts';
import type {Block} from '../document/block.ts';
import {readDocument} from '../document/read-document.ts';
import {readPlainText} from '../document/read-plain-text.ts';
import {detectLanguage} from '../layout/detect-language.ts';
import {loadHyphenator} from '../layout/hyphenation.ts';
import {measure} from '../layout/ruler.ts';
import type {Tools} from '../layout/tools.ts';
import {commentBlocks} from '../reader/opening.ts';
import type {OpenText} from '../reader/state.ts';

/** A story's text as its file has it. */
export interface RawText {
	readonly head: StoryHead;
	readonly body: string;
	readonly isPlainText: boolean;
	readonly comments: readonly Comment[];
}

/** Reads a story's text and loads what it is to be set with. */
export async function toOpenText(raw: RawText): Promise<OpenText> {
	const {blocks, notices} = raw.isPlainText ? readPlainText(raw.body) : readDocument(raw.body);
	return {
		text: blocks,
		comments: commentBlocks(raw.comments),
		tools: await toolsFor(blocks, raw),
		fingerprint: raw.head.fingerprint,
		notices,
	};
}

/** Hyphenation for the story's language; the setter of boxes only where there is a box to set. */
async function toolsFor(blocks: readonly Block[], {head, body}: RawText): Promise<Tools> {
	const language = head.lang ?? detectLanguage(body);
	const hyphenate = language === undefined ? undefined : await loadHyphenator(language);
	const hasBox = blocks.some(({kind}) => kind === 'code' || kind === 'table');
	const setBox = hasBox ? (await import('../boxes/set-box.ts')).setBox : undefined;
	return {
		ruler: measure,
		...(hyphenate ? {hyphenate} : {}),
		...(setBox ? {setBox: setBox as NonNullable<Tools['setBox']>} : {}),
	};
}
