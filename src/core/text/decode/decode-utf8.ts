const strict = new TextDecoder('utf-8', {fatal: true});

/** C1 controls: the text was once misread. */
const controls = /[\u0080-\u009f]/;
/** The byte that begins them in UTF-8: to look for it takes a fraction of the time. */
const beforeControls = 0xc2;
/** A text of ASCII alone may say that it is another, in an encoding with shifts. */
const mayDeclare = /charset|encoding/i;
/** Where it would say so: within the first bytes. */
const whereDeclared = 4096;

/**
 * Decodes what is UTF-8 beyond doubt, as nearly all files are, at once and without a table; undefined for
 * what has to be looked at more closely (`decodeBytes`). A byte order mark goes.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
	// With NUL characters they may be of another encoding.
	if (bytes.includes(0)) return undefined;
	try {
		const text = strict.decode(bytes);
		if (bytes.includes(beforeControls) && controls.test(text)) return undefined;
		const isAscii = text.length === bytes.length;
		return isAscii && mayDeclare.test(text.slice(0, whereDeclared)) ? undefined : text;
	} catch {
		return undefined;
	}
}
