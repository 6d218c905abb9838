import type {SafeText} from '../text/safe-text.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {words} from '../words/words.ts';
import {findHead} from './front-matter/find-head.ts';
import type {Dialect, Head} from './front-matter/head.ts';
import {looksLikeDamagedHead} from './front-matter/headers.ts';
import {hasKnownKey} from './front-matter/known-keys.ts';
import {readLines} from './front-matter/lines.ts';
import {readTitleBlock} from './front-matter/title-block.ts';
import {readToml} from './front-matter/toml.ts';
import {readYaml} from './front-matter/yaml.ts';

/** A story's file taken apart. */
export interface FrontMatter {
	/** As written; nothing in it is sanitised yet. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** The story's text: all that is not front matter, with line ends `\n`. */
	readonly body: string;
	/** Whether a line says where it ends, so that what follows does not matter to it. */
	readonly isClosed: boolean;
	/** A sentence, when the front matter could not be read as it was meant. */
	readonly problem?: SafeText;
}

/**
 * Splits a text into front matter and story, in the dialects that people have: YAML, TOML `+++`,
 * JSON, Hexo's without the opening fence, Pelican's headers. Nothing in it is ever run. What its
 * own parser refuses is read line by line; what is no front matter stays text. Never throws.
 */
export async function splitFrontMatter(text: string): Promise<FrontMatter> {
	const marked = text.startsWith('\ufeff') ? text.slice(1) : text;
	const whole = marked.includes('\r') ? marked.replaceAll(/\r\n?/g, '\n') : marked;
	const head = findHead(whole);
	if (!head) return {fields: {}, body: whole, isClosed: false};
	const {fields, problem} = await readHead(head);
	if (!fields) return {fields: {}, body: whole, isClosed: false};
	const isClosed = !head.isUnclosed && !openEnded.has(head.dialect) && head.body !== '';
	return {fields, body: head.body, isClosed, ...(problem && {problem})};
}

/** Heads that end with an empty line. */
const openEnded: ReadonlySet<Dialect> = new Set<Dialect>(['headers', 'titleBlock']);

interface ReadHead {
	/** Undefined when it is no front matter. */
	readonly fields?: Readonly<Record<string, unknown>>;
	readonly problem?: SafeText;
}

async function readHead(head: Head): Promise<ReadHead> {
	try {
		const fields = head.head.trim() === '' ? {} : asFields(await readers[head.dialect](head.head));
		if (!fields) throw new Error('it has no keys');
		return head.isUnclosed ? {fields, problem: words.collection.openHead} : {fields};
	} catch (error) {
		if (!looksLikeDamagedHead(head.head)) return {};
		const fields = readLines(head.head);
		const why = sanitiseLine(error instanceof Error ? error.message : String(error));
		const {badHead, formats} = words.collection;
		return {fields, problem: badHead(formats[head.dialect], why)};
	}
}

const readers: Readonly<Record<Dialect, (head: string) => unknown>> = {
	yaml: readYaml,
	toml: readToml,
	json: head => JSON.parse(head),
	headers: readLines,
	titleBlock: readTitleBlock,
	unknown() {
		throw new Error('it is a program, and dogear runs none');
	},
};

/** What a parser made of a head, when it is a map with a known key. */
function asFields(value: unknown): Readonly<Record<string, unknown>> | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	return hasKnownKey(Object.keys(value)) ? {...value} : undefined;
}
