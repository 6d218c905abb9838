import {findByteOrderMark} from './byte-order-mark.ts';

/** Bytes that are looked at: programs, pictures and archives show themselves at once. */
const sampleBytes = 2048;
/** The share of controls from which on it is no text: in packed data every tenth byte is one. */
const fewControls = 0.03;
/** The share of NULs from which on well-formed UTF-8 is no text: an archive of texts has more. */
const fewZeros = 0.1;

/** Formats that begin like a text. */
const signatures = ['%PDF-', '{\\rtf', 'PK\u0003\u0004'];

/**
 * Whether bytes are no text in any encoding: by their first bytes, or because too many of them are
 * controls (C0 without the spaces, and ESC, with which ISO 2022 changes its sets; DEL). A few stray
 * ones make no text a binary file, and neither do many in well-formed UTF-8, which chance does not
 * write: there only NULs tell, with which archives of texts are filled up.
 */
export function isBinary(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, sampleBytes);
	const head = String.fromCharCode(...sample.subarray(0, 8));
	if (signatures.some(signature => head.startsWith(signature))) return true;
	if (findByteOrderMark(bytes)) return false;
	let controls = 0;
	// UTF-16 has NULs on one side of its Latin letters, and none on the other.
	const zeros: [number, number] = [0, 0];
	for (let index = 0; index < sample.length; index++) {
		const byte = sample[index] as number;
		if (byte >= 0x20 && byte !== 0x7f) continue;
		if (byte === 0) zeros[(index & 1) as 0 | 1]++;
		else if (isControl(byte)) controls++;
	}

	const padding = 2 * Math.min(...zeros);
	if (controls + padding <= Math.max(2, sample.length * fewControls)) return false;
	return padding > Math.max(16, sample.length * fewZeros) || !isUtf8(sample);
}

/** Whether it is well-formed, but for a character that the end of the sample cuts. */
function isUtf8(sample: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', {fatal: true}).decode(sample, {stream: true});
		return true;
	} catch {
		return false;
	}
}

function isControl(byte: number): boolean {
	return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}
