/** The line that tells a book of Faded Page, or of the Gutenbergs of Canada and of Australia. */
const masthead =
	/^[ \t]*\*? ?A (?:Distributed Proofreaders|Project Gutenberg)(?: of)? (?:Canada|Australia) e-?(?:book|text) ?\*?[ \t]*$/im;
/** It stands among the first characters. */
const where = 3000;

/** What a paragraph of the header has, and no paragraph of a book. */
const ofHeader = [
	masthead,
	/^_?(?:Title|Author|Translator|Editor|Illustrator|Language|Edition|Date (?:of first publication|first posted|(?:most recently|last) updated)|Character set encoding|e-?book No\.?):_?\s/im,
	/^Faded Page e-?book #\d+/im,
	/^This e-?(?:book|text) (?:is made available|was produced|is for the use)/i,
	/\bpublic domain in (?:Canada|Australia)\b|\bCanadian public domain\b/i,
	/^(?:Copyright laws are changing|This work is in the |Project Gutenberg of Australia e-?books are)/i,
	/\bgutenberg\.(?:net\.au|ca)\b/i,
	/^Project Gutenberg (?:Australia|Canada)$/i,
];

const closing =
	/^[ \t]*\[?(?:The )?end of (?:_?.{1,200}_? by .{1,100}|(?:the |this )?Project Gutenberg.{0,200})\]?[ \t]*$|^[ \t]*This site is full of FREE e-?books\b/im;
/** The closing line is looked for in the last part of a text only. */
const lastPart = 0.9;

/** Where a book begins and ends between such a header and its closing line; undefined for others. */
export function findMasthead(
	text: string,
): {readonly from: number; readonly to: number} | undefined {
	if (!masthead.test(text.slice(0, where))) return undefined;
	const seen = masthead.exec(text)?.index ?? 0;
	let from = 0;
	for (const paragraph of text.slice(0, where * 3).matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
		const [words] = paragraph;
		const isAbove = paragraph.index <= seen;
		if (!isAbove && !ofHeader.some(pattern => pattern.test(words))) break;
		from = paragraph.index + words.length;
	}

	const end = Math.max(from, Math.floor(text.length * lastPart));
	const close = closing.exec(text.slice(end));
	return {from, to: close ? end + close.index : text.length};
}
