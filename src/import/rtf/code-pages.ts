import iconv from 'iconv-lite';

/** The encodings of the character sets of fonts (RTF 1.9.1, `\fcharset`). */
const charsets: Readonly<Record<number, string>> = {
	77: 'macintosh',
	128: 'windows-932',
	129: 'windows-949',
	134: 'windows-936',
	136: 'windows-950',
	161: 'windows-1253',
	162: 'windows-1254',
	163: 'windows-1258',
	177: 'windows-1255',
	178: 'windows-1256',
	186: 'windows-1257',
	204: 'windows-1251',
	222: 'windows-874',
	238: 'windows-1250',
};

/** The number of a font's character set that holds signs instead of letters. */
const signs = 2;

/** The letters of the font Symbol where ASCII has its own. */
const greek = {
	upper: 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ',
	lower: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ',
};

/** A font of a file, as far as its letters are to be read. */
export interface Font {
	readonly charset: number | undefined;
	/** Whether all its letters are of one width. */
	readonly isFixed: boolean;
	readonly name: string;
}

/**
 * Decodes bytes, each a character of Latin 1, that are set in a font; `page` is the encoding of the
 * file.
 */
export function decodeBytes(bytes: string, font: Font | undefined, page: string): string {
	const charset = font?.charset;
	if (charset === signs) {
		return Array.from(bytes, byte => signOf(byte.charCodeAt(0), font)).join('');
	}

	if (isAscii.test(bytes)) return bytes;
	const named = charset === undefined ? undefined : charsets[charset];
	return iconv.decode(Buffer.from(bytes, 'latin1'), named ?? page);
}

const isAscii = /^[\x20-\x7e\t]*$/;

/** Fonts of small pictures. */
const dingbats = /dings|marlett|monotype sorts/i;

/** A letter of a font of signs: nothing for a picture, a bullet, and Greek where the font has it. */
export function signOf(byte: number, font: Font | undefined): string {
	if (byte === 0xb7) return '•';
	const letter = String.fromCharCode(byte);
	if (dingbats.test(font?.name ?? '') && byte > 0x20) return '';
	if (!/^symbol/i.test(font?.name ?? '')) return letter;
	if (/[A-Z]/.test(letter)) return greek.upper[byte - 0x41] ?? '';
	return /[a-z]/.test(letter) ? (greek.lower[byte - 0x61] ?? '') : letter;
}

/** The encoding of a number after `\ansicpg`; that of most files where there is none such. */
export function pageOf(number: number): string {
	const name = number === 10_000 ? 'macintosh' : number === 65_001 ? 'utf-8' : `cp${number}`;
	return iconv.encodingExists(name) ? name : 'windows-1252';
}
