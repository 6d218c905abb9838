/** Offsets (UTF-16 units) after which a line may end, in order; the last is the text's length. */
export function findLineBreaks(text: string): number[] {
	const breaks: number[] = [];
	const opportunity =
		/ +|[-‐–](?=\p{L})|—(?! )|[\u3000-\u9fff\uac00-\ud7af\uff00-\uff60](?=[^\u3000-\u303f\uff00-\uff0f])/gu;
	for (const match of text.matchAll(opportunity)) {
		const offset = match.index + match[0].length;
		if (offset < text.length) breaks.push(offset);
	}
	breaks.push(text.length);
	return breaks;
}
