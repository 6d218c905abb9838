const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** How many words a text has; scripts without spaces count three characters a word. */
export function countWords(text: string): number {
	const characters = text.match(unspaced)?.length ?? 0;
	const rest = characters > 0 ? text.replace(unspaced, ' ') : text;
	return Math.ceil(characters / 3) + (rest.match(/[\p{L}\p{N}][^\s—]*/gu)?.length ?? 0);
}

const sentenceEnd = /[.!?…:;,—–。！？」』]["”’'»“)\]」』]*$/u;
const speech = /["”’»」』]$/u;

/** Whether a text ends as a sentence or a speech does, which titles and menus hardly ever do. */
export function endsAsSentence(text: string): boolean {
	return sentenceEnd.test(text) || speech.test(text);
}

/** A block with so many words is prose, however it ends. */
export const proseWords = 12;

/** Whether a block is running text rather than a title, a label or a name. */
export function isProse(text: string): boolean {
	const words = countWords(text);
	return words >= proseWords || (words > 0 && endsAsSentence(text));
}

/** Whether a block can be a title: a line that is not a sentence, or a short exclamation. */
export function isTitleLike(text: string): boolean {
	const words = countWords(text);
	if (words === 0 || words > 20 || text.length > 200) return false;
	if (/^[“"«„].*[,.!?…—]["”»“]/u.test(text)) return false;
	if (/[,;:]$/u.test(text)) return false;
	return !/[.。]["”’»]*$/u.test(text) || words <= 6;
}

/** Titles in a list of stories may be longer, as long as they are no sentences. In words. */
const longestListed = 35;

/** Whether a block can be the title of another story in a list of such. */
export function isTitleInList(text: string): boolean {
	return isTitleLike(text) || (countWords(text) <= longestListed && !endsAsSentence(text));
}

/**
 * The form in which two lines are compared: case, quotes, dashes, arrows and bullets around them
 * and white space do not count.
 */
export function plainForm(text: string): string {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‘’‛ʼ]/g, "'")
		.replace(/\s+/g, ' ')
		.replace(/^[^\p{L}\p{N}#%@©]+/u, '');
	let end = plain.length;
	while (end > 0 && !/[\p{L}\p{N}\p{M}%)]/u.test(lastCharacter(plain, end))) {
		end -= lastCharacter(plain, end).length;
	}

	return plain.slice(0, end);
}

/** The character that ends at an offset: two UTF-16 units where these are a pair. */
function lastCharacter(text: string, end: number): string {
	const isPair = /[\udc00-\udfff]/.test(text[end - 1] ?? '') && end > 1;
	return text.slice(end - (isPair ? 2 : 1), end);
}
