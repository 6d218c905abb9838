/** Raises the digits of a text, as notes are marked in print. */
export function superscript(text: string): string {
	return text.replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] as string);
}
