/** The signature at the beginning of a text, and how many bytes of it are not text. */
interface Mark {
	readonly encoding: string;
	readonly length: number;
}

/** Unicode Standard, section 23.8. UTF-32 first: its mark begins with that of UTF-16. */
const marks: ReadonlyArray<{readonly bytes: readonly number[]; readonly encoding: string}> = [
	{bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le'},
	{bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be'},
	{bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
	{bytes: [0xff, 0xfe], encoding: 'utf-16le'},
	{bytes: [0xfe, 0xff], encoding: 'utf-16be'},
];

/** Finds a byte order mark; without one, UTF-16 is known by the zeros beside its ASCII letters. */
export function findByteOrderMark(bytes: Uint8Array): Mark | undefined {
	const found = marks.find(mark => mark.bytes.every((byte, index) => bytes[index] === byte));
	return found ? {encoding: found.encoding, length: found.bytes.length} : findZeros(bytes);
}

function findZeros(bytes: Uint8Array): Mark | undefined {
	const head = bytes.subarray(0, 4096 & ~1);
	const zeros = [0, 0];
	for (const [index, byte] of head.entries()) {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	}

	const [even = 0, odd = 0] = zeros;
	const most = head.length * 0.2;
	if (odd > most && even < odd / 10) return {encoding: 'utf-16le', length: 0};
	if (even > most && odd < even / 10) return {encoding: 'utf-16be', length: 0};
	return undefined;
}
