/** Where HTML and XML must declare their encoding: within the first bytes. */
const whereDeclared = 4096;

const declarations = [
	/^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i,
	/<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/** Labels of the WHATWG Encoding Standard, section 4.2, that mean more than they say. */
const meant: Readonly<Record<string, string>> = {
	'iso-8859-1': 'windows-1252',
	latin1: 'windows-1252',
	ascii: 'windows-1252',
	'us-ascii': 'windows-1252',
	'iso-8859-9': 'windows-1254',
	'iso-8859-11': 'windows-874',
	'tis-620': 'windows-874',
	'x-sjis': 'shift_jis',
	'ks_c_5601-1987': 'euc-kr',
	gb2312: 'gb18030',
	'x-gbk': 'gb18030',
	// A declaration that can be read byte by byte is not in the encoding that it names.
	'utf-16': 'utf-8',
	'utf-16le': 'utf-8',
	'utf-16be': 'utf-8',
};

/** The encoding that a page or an XML file says it is in, if it says so. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, whereDeclared)).toString('latin1');
	for (const declaration of declarations) {
		const name = declaration.exec(head)?.[1];
		if (name !== undefined) return meantBy(name);
	}

	return undefined;
}

/** The encoding that a name in a declaration means. */
export function meantBy(name: string): string {
	return meant[name.toLowerCase()] ?? name.toLowerCase();
}
