import {createHash} from 'node:crypto';

/** Hexadecimal digits: enough that no two stories of a shelf share one. */
const digits = 32;

/** The SHA-256 of bytes, in hexadecimal. */
export function hash(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** What two copies of one text share: its letters and figures, whatever their spacing and quotes. */
export function fingerprint(text: string): string {
	const letters = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
	return hash(letters).slice(0, digits);
}
