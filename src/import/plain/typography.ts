const italic = /(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,600}?)(?<=\S)_(?![\p{L}\p{N}_])/gu;
/** Exactly two hyphens are a dash; four are the long one that stands for a name. */
const dash = /(?<!-)-{2}(?!-)/g;
const longDash = /(?<!-)-{4}(?!-)/g;

/** `_word_` is set in italics, `--` is a dash: the habits of plain text. */
export function typography(text: string): string {
	return text.replace(italic, '*$1*').replace(longDash, '——').replace(dash, '—');
}
