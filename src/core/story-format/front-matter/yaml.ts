import {readPlainYaml} from './plain.ts';

/**
 * Reads YAML with all scalars as they are written, so that a title may be `007`, `1.10` or `no`;
 * only null is null. Throws a sentence's end when it is no valid YAML or asks too much of a parser.
 */
export async function readYaml(head: string): Promise<unknown> {
	const plain = readPlainYaml(head);
	if (plain) return plain;
	if (!firstKey.test(head)) return undefined;
	if (isTooDeep(head)) throw new Error('nested too deep');
	const {parseDocument} = await import('yaml');
	const document = parseDocument(head, {
		schema: 'failsafe',
		customTags: ['null'],
		strict: false,
		uniqueKeys: false,
		logLevel: 'silent',
		prettyErrors: false,
	});
	const [error] = document.errors;
	if (error) throw new Error(`line ${head.slice(0, error.pos[0]).split('\n').length}`);
	return document.toJS({maxAliasCount: 20});
}

/** What the first line of a map may be: prose between two scene breaks is not worth the parser. */
const firstKey = /^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:[{?!&%]|---|["']?[^\s:][^:\n]{0,80}:(?:\s|$))/;

const deepest = 24;
/** UTF-16 units of a head: the parser makes an object of each error in it. */
const largest = 64 * 1024;

/**
 * The parser takes time in the third power of the depth of open brackets and of `? ` keys: three
 * minutes for 2,000. Strings are not told apart here; a head that is refused for its quoted
 * brackets is still read line by line.
 */
function isTooDeep(head: string): boolean {
	if (head.length > largest) return true;
	let depth = 0;
	let questions = 0;
	for (const [mark] of head.matchAll(/[[{\]}]|(?<![^\s])\?(?=\s|$)/g)) {
		if (mark === '?') questions++;
		else depth += mark === '[' || mark === '{' ? 1 : -1;
		if (depth > deepest || questions > deepest) return true;
	}

	return false;
}
