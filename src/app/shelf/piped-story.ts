import {basename} from 'node:path';
import {parseStory} from '../../core/story-format/parse-story.ts';
import {decodeText} from '../../core/text/decode/decode-text.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import type {FoundText} from './found-text.ts';
import {looksForeign} from './looks-foreign.ts';
import {isStandardInput, type PipedBytes, readPipe} from './piped-bytes.ts';
import {foreign} from './read-foreign.ts';
import {toOpenText} from './story-text.ts';

/** Milliseconds after which what has come so far is shown, or it is said what is waited for. */
export const patienceMs = 1000;

/** A story that comes through a pipe: Markdown, or a page or book. Nothing of it is kept. */
export interface PipedStory {
	readonly pipe: PipedBytes;
	/** What is said while it is read. */
	readonly waiting: SafeText;
	/** The whole story. */
	readonly whole: () => Promise<FoundText>;
	/** What has come so far, in whole lines, with the words that say what is waited for. */
	readonly soFar: () => Promise<FoundText>;
}

/** Begins to read the story of a pipe. */
export function openPipedStory(path: string): PipedStory {
	const pipe = readPipe(path);
	const name = isStandardInput(path) ? words.session.standardInput : sanitiseLine(basename(path));
	const waiting = words.session.reading(name);
	return {
		pipe,
		waiting,
		whole() {
			const failure = pipe.failure();
			return failure ? Promise.resolve(refuse(name, failure)) : readBytes(pipe.bytes(), name);
		},
		async soFar() {
			const bytes = pipe.bytes();
			const lines = bytes.subarray(0, bytes.lastIndexOf(lineFeed) + 1);
			const found = await readBytes((await isMarkdown(lines)) ? lines : nothing, name);
			return found.kind === 'refused' ? found : withNotice(found, waiting);
		},
	};
}

/** Reads the whole story of a pipe; says what is waited for when that takes long. */
export async function readPipedStory(
	path: string,
	say: (sentence: SafeText) => void,
): Promise<FoundText> {
	const {pipe, waiting, whole} = openPipedStory(path);
	try {
		let isWhole = await pipe.wait(patienceMs);
		if (!isWhole) say(waiting);
		while (!isWhole) isWhole = await pipe.wait(patienceMs);
		return await whole();
	} finally {
		pipe.close();
	}
}

const lineFeed = 0x0a;
const nothing = new Uint8Array();

function refuse(name: SafeText, {message}: Error): FoundText {
	return {kind: 'refused', message: words.session.unreadable(name, sanitiseLine(message))};
}

/** The beginning of a book or a saved page cannot be read. */
async function isMarkdown(bytes: Uint8Array): Promise<boolean> {
	return !(await looksForeign(bytes, await decodeText(bytes)));
}

function withNotice(found: Extract<FoundText, {kind: 'found'}>, notice: SafeText): FoundText {
	const {content} = found;
	return {...found, content: {...content, notices: [...content.notices, notice]}};
}

async function readBytes(bytes: Uint8Array, name: SafeText): Promise<FoundText> {
	const text = await decodeText(bytes);
	const read = (await looksForeign(bytes, text))
		? await foreign.toStory(bytes, name)
		: {markdown: text};
	if ('refused' in read) return {kind: 'refused', message: read.refused};
	const story = await parseStory(read.markdown, {path: name, relativePath: name});
	const content = await toOpenText(story);
	return {kind: 'found', story: story.head, isPage: false, content: {...content, isPassing: true}};
}
