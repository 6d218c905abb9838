/** A paragraph that is one run of large bold letters: KF6 has no headings. */
const large =
	/<p\b[^<>]*>\s*<font size="([567])">\s*<b>((?:[^<]|<(?!\/?p\b)){1,600}?)<\/b>\s*<\/font>\s*<\/p>/gi;
/** A link inside the book, in either format. */
const inner =
	/<a\b[^<>]*href="(?:filepos|kindle:pos):[^"]*"[^<>]*>((?:[^<]|<(?!\/a\b)){0,600})<\/a>/gi;

/** A text of the older format with its headings as such. */
export function withHeadings(html: string): string {
	return html.replace(large, (_, size: string, words: string) => {
		const level = 8 - Number(size);
		return `<h${level}>${words}</h${level}>`;
	});
}

/** Whether a text is the book's table of contents: nearly all its words lead somewhere in the book. */
export function isContents(html: string): boolean {
	if (/<nav\b[^<>]*\btype="(?:toc|landmarks)"/.test(html)) return true;
	const linked = [...html.matchAll(inner)].map(([, words = '']) => lettersOf(words));
	const all = lettersOf(html);
	return linked.length > 1 && linked.join('').length > all.length * 0.6;
}

function lettersOf(html: string): string {
	return html.replace(/<[^<>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
