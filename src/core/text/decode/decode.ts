/**
 * Decodes the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 in both orders
 * with one, and without one where the NUL bytes of its Latin letters show it. What is not valid
 * becomes U+FFFD; NUL characters go.
 */
export function decode(bytes: Uint8Array): string {
	const text = decoders[encodingOf(bytes)].decode(bytes);
	return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

const decoders = {
	'utf-8': new TextDecoder('utf-8'),
	'utf-16le': new TextDecoder('utf-16le'),
	'utf-16be': new TextDecoder('utf-16be'),
};

type Encoding = keyof typeof decoders;

/** As many as are read of a file whose front matter alone is asked for. */
export const sampleBytes = 2048;

function encodingOf(bytes: Uint8Array): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, sampleBytes);
	return sample.includes(0) ? guessByZeros(sample) : 'utf-8';
}

/** In UTF-16 every ASCII character has a zero byte, always on the same side. */
function guessByZeros(sample: Uint8Array): Encoding {
	const pairs = sample.length >> 1;
	let first = 0;
	let second = 0;
	for (let index = 0; index < pairs; index++) {
		if (sample[index * 2] === 0) first++;
		if (sample[index * 2 + 1] === 0) second++;
	}

	// In a short text a few stray zeros are a large part.
	const many = Math.max(2, pairs * (pairs < 64 ? 0.6 : 0.3));
	const few = pairs * 0.05;
	if (second >= many && first <= few) return 'utf-16le';
	if (first >= many && second <= few) return 'utf-16be';
	return 'utf-8';
}
