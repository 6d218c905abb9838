/**
 * A name as it is compared: composed, in lower case. `Café` and `CAFÉ` are one category however
 * their é is encoded, `Cafe` is another.
 */
export function fold(name: string): string {
	return isPlain.test(name) ? name.toLowerCase() : name.normalize('NFC').toLowerCase();
}

/** Signs that are not to be seen: soft hyphens, joiners, spaces of no width (UAX #44). */
export const invisible = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * A text as it is searched: accents, the dots of Turkish i and the end form of sigma do not count, ligatures and full-width
 * forms are their letters (NFKC, UAX #15), and invisible signs are no part of a word.
 */
export function foldForSearch(text: string): string {
	if (isPlain.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(invisible, '')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll('ı', 'i')
		.replaceAll('ς', 'σ');
}

const isPlain = /^[ -~]*$/;
