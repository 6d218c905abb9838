/** How well the words of a story fit those of the article: shares, 0 to 1. */
export interface Fit {
	readonly precision: number;
	readonly recall: number;
}

/** Words as a bag: letters, figures and low lines, in small letters. */
function bag(text: string): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}_]+/gu))
		words.set(word, (words.get(word) ?? 0) + 1);
	return words;
}

const sizeOf = (words: ReadonlyMap<string, number>) =>
	[...words.values()].reduce((sum, count) => sum + count, 0);

/** Compares a story with the words that belong to it, as bags of words. */
export function fitOf(story: string, article: string): Fit {
	const [got, want] = [bag(story), bag(article)];
	let common = 0;
	for (const [word, count] of got) common += Math.min(count, want.get(word) ?? 0);
	return {
		precision: common / Math.max(1, sizeOf(got)),
		recall: common / Math.max(1, sizeOf(want)),
	};
}

const harmonic = ({precision, recall}: Fit) =>
	(2 * precision * recall) / Math.max(1e-9, precision + recall);

/** The mean of many, F1 of the means, and how many pages reach 0.9. */
export function summary(fits: readonly Fit[]): string {
	const mean = (key: keyof Fit) =>
		fits.reduce((sum, fit) => sum + fit[key], 0) / Math.max(1, fits.length);
	const whole = {precision: mean('precision'), recall: mean('recall')};
	const good = fits.filter(fit => harmonic(fit) >= 0.9).length;
	return `${fits.length} pages, precision ${whole.precision.toFixed(3)} recall ${whole.recall.toFixed(3)} F1 ${harmonic(whole).toFixed(3)}; ${good} reach 0.9`;
}

/** The words of a written story: without its front matter and the marks of Markdown. */
export function storyWords(markdown: string): string {
	return markdown
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[\\*_`#>|]/g, ' ');
}
