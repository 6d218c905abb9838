/**
 * A name as it is compared: composed, in lower case. `Café` and `CAFÉ` are one category however
 * their é is encoded, `Cafe` is another.
 */
export function fold(name: string): string {
	return isPlain.test(name) ? name.toLowerCase() : name.normalize('NFC').toLowerCase();
}

/** A text as it is searched: accents and the dots of Turkish i do not count either. */
export function foldForSearch(text: string): string {
	if (isPlain.test(text)) return text.toLowerCase();
	return text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i');
}

const isPlain = /^[ -~]*$/;
