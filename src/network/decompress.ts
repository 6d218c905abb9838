import {PassThrough, type Transform} from 'node:stream';
import {
	createBrotliDecompress,
	createGunzip,
	createInflate,
	createInflateRaw,
	createZstdDecompress,
} from 'node:zlib';

/** What we say that we can read (RFC 9110, section 12.5.3; zstd is RFC 8878). */
export const acceptedEncodings = 'gzip, deflate, br, zstd';

/** More codings than this around one body are an attack. */
const mostCodings = 3;

const decoders: Readonly<Record<string, (first: number) => Transform>> = {
	gzip: () => createGunzip(),
	'x-gzip': () => createGunzip(),
	// Meant is zlib's format; many servers send what is inside of it (RFC 9110, section 8.4.1.2).
	deflate: first => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
	br: () => createBrotliDecompress(),
	zstd: () => createZstdDecompress(),
	identity: () => new PassThrough(),
};

/** The codings of a body in the order in which they are taken off; undefined when one is not known. */
export function codingsOf(header: string | undefined): readonly string[] | undefined {
	const names = (header ?? '').toLowerCase().split(/[\s,]+/);
	const codings = names.filter(name => name !== '' && name !== 'identity').reverse();
	const isKnown = codings.length <= mostCodings && codings.every(name => name in decoders);
	return isKnown ? codings : undefined;
}

/** A stream that takes a coding off; `first` is the first byte of what comes. */
export function makeDecoder(coding: string, first: number): Transform {
	return decoders[coding]?.(first) ?? new PassThrough();
}
