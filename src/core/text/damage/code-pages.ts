import iconv from 'iconv-lite';

/** A code page that UTF-8 was mistaken for. */
export interface CodePage {
	readonly name: string;
	/** The byte, 0x80 to 0xFF, that a character stands for. */
	readonly bytes: ReadonlyMap<string, number>;
}

/**
 * In the order in which they are preferred when several explain a text equally well: pages on the
 * web first, consoles last.
 */
const names = [
	'windows-1252',
	'windows-1250',
	'windows-1251',
	'windows-1253',
	'windows-1254',
	'windows-874',
	'iso-8859-1',
	'macintosh',
	'cp437',
	'cp850',
];

/** Characters that newer systems have where the library's table is older. */
const newer: Readonly<Record<string, ReadonlyArray<readonly [string, number]>>> = {
	macintosh: [
		['€', 0xdb],
		['\uf8ff', 0xf0],
	],
};

const windows1252 = decodeUpperHalf('windows-1252');

let pages: readonly CodePage[] | undefined;

/** The code pages that damage is looked for in, made when first needed. */
export function codePages(): readonly CodePage[] {
	pages ??= names.map(name => ({
		name,
		bytes: new Map([...invert(decodeUpperHalf(name)), ...(newer[name] ?? [])]),
	}));
	return pages;
}

/** The 128 characters of a page; a hole is an empty string. */
function decodeUpperHalf(name: string): readonly string[] {
	return Array.from({length: 128}, (_, index) => {
		const character = iconv.decode(Uint8Array.of(index + 0x80), name);
		return character === '\ufffd' ? '' : character;
	});
}

/**
 * The page's own table first. Its holes are filled with what programs put there: the character of
 * windows-1252, or the C1 control of the same number.
 */
function invert(characters: readonly string[]): ReadonlyMap<string, number> {
	const bytes = new Map<string, number>();
	for (const [index, character] of characters.entries()) {
		if (character !== '') bytes.set(character, index + 0x80);
	}

	for (const [index, character] of characters.entries()) {
		if (character !== '') continue;
		for (const filling of [windows1252[index] ?? '', String.fromCharCode(index + 0x80)]) {
			if (filling !== '' && !bytes.has(filling)) bytes.set(filling, index + 0x80);
		}
	}

	return bytes;
}
