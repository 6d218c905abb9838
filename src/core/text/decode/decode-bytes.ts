import {findByteOrderMark} from './byte-order-mark.ts';
import {declaredEncoding, meantBy} from './declared.ts';
import {decodeMixed} from './mixed.ts';
import {tellingBytes} from './telling-bytes.ts';
import {withoutControls} from './windows-1252.ts';

/** Text made of bytes, and the name of the encoding it was in. */
export interface Decoded {
	/** Line ends as they were, no byte order mark. */
	readonly text: string;
	readonly encoding: string;
}

/**
 * Decodes bytes: by byte order mark, as UTF-8 where they are strictly that and say something in
 * it, or nearly, by what is `said` of them outside (a header of HTTP), by declaration (HTML `meta`, XML), else by detection. Valid UTF-8 outside ASCII
 * is never an accident, while declarations often outlive a conversion, or come before one.
 */
export async function decodeBytes(bytes: Uint8Array, said?: string): Promise<Decoded> {
	const {text, encoding} = await decode(bytes, said);
	return {text: withoutControls(text), encoding};
}

async function decode(marked: Uint8Array, said: string | undefined): Promise<Decoded> {
	const mark = findByteOrderMark(marked);
	const bytes = marked.subarray(mark?.length ?? 0);
	if (mark && mark.encoding !== 'utf-8') return decodeAs(bytes, mark.encoding);
	const utf8 = decodeStrictly(bytes);
	const hasOnlyAscii = utf8?.length === bytes.length;
	const nearly = utf8 ?? decodeMixed(bytes);
	if (nearly !== undefined && !hasOnlyAscii) return {text: nearly, encoding: 'utf-8'};
	const declared = [said && meantBy(said), declaredEncoding(bytes)].find(
		name => name && (hasOnlyAscii ? !isAsciiAtHeart(name) : !isUtf8(name)),
	);
	if (declared) {
		const {default: iconv} = await import('iconv-lite');
		if (iconv.encodingExists(declared)) return decodeAs(bytes, declared);
	}

	if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8'};
	return decodeAs(bytes, await detect(bytes));
}

function isUtf8(encoding: string): boolean {
	return /^utf-?8$/.test(encoding);
}

/** Encodings with shifts write other scripts in ASCII bytes; UTF-16 declared inside bytes is not it. */
function isAsciiAtHeart(encoding: string): boolean {
	return !/^(?:iso-2022|hz|utf-7)/i.test(encoding);
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Not TextDecoder: several versions of Node read windows-1252 as Latin-1. */
async function decodeAs(bytes: Uint8Array, encoding: string): Promise<Decoded> {
	const {default: iconv} = await import('iconv-lite');
	return {text: iconv.decode(bytes, encoding), encoding: encoding.toLowerCase()};
}

async function detect(bytes: Uint8Array): Promise<string> {
	const [{default: jschardet}, {default: iconv}] = await Promise.all([
		import('jschardet'),
		import('iconv-lite'),
	]);
	const found = jschardet.detect(Buffer.from(tellingBytes(bytes)));
	const {encoding, confidence} = found;
	const isKnown = encoding !== null && confidence > 0.2 && iconv.encodingExists(encoding);
	return isKnown ? encoding : 'windows-1252';
}
