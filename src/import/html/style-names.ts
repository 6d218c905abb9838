/** What a paragraph is by its style. */
export type ParagraphKind = 'text' | 'title' | 'subtitle' | 'heading' | 'quote' | 'pre' | 'rule';

/** The names of styles as LibreOffice, Word, Google and Pandoc have them, and what they mean. */
const kinds: ReadonlyArray<readonly [RegExp, ParagraphKind]> = [
	[/^title$/, 'title'],
	[/^subtitle$/, 'subtitle'],
	[/^heading \d+$/, 'heading'],
	[/^(?:quotations?|quote|intense quote|block ?text|blockquote|epigraph)$/, 'quote'],
	[/^(?:preformatted text|source (?:code|text)|html preformatted)$/, 'pre'],
	[/^horizontal line$/, 'rule'],
];

/** What paragraphs of a style are, by its name; undefined for a name that says nothing of it. */
export function kindOfStyle(name: string): ParagraphKind | undefined {
	const words = name.toLowerCase();
	return kinds.find(([pattern]) => pattern.test(words))?.[1];
}

/** The elements around a paragraph of a kind. */
export const elementsAround: Readonly<
	Record<ParagraphKind, readonly [open: string, close: string]>
> = {
	text: ['<p>', '</p>'],
	title: ['<h1>', '</h1>'],
	subtitle: ['<p><em>', '</em></p>'],
	heading: ['<h2>', '</h2>'],
	quote: ['<blockquote><p>', '</p></blockquote>'],
	pre: ['<pre>', '</pre>'],
	rule: ['<hr>', ''],
};

/** Paragraphs of the same kind that follow each other are one quotation, and one program. */
export function joinParagraphs(html: string): string {
	return html.replaceAll('</blockquote><blockquote>', '').replaceAll('</pre><pre>', '\n');
}
