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

/** As many bytes as show it. */
const sampleBytes = 4096;

/** In UTF-16 every ASCII character has a zero byte, always on the same side. */
function findZeros(bytes: Uint8Array): Mark | undefined {
	const head = bytes.subarray(0, sampleBytes);
	if (!head.includes(0)) return undefined;
	const pairs = head.length >> 1;
	let first = 0;
	let second = 0;
	for (let index = 0; index < pairs; index++) {
		if (head[index * 2] === 0) first++;
		if (head[index * 2 + 1] === 0) second++;
	}

	// In a short text a few stray zeros are a large part.
	const many = Math.max(2, pairs * (pairs < 64 ? 0.6 : 0.3));
	const few = pairs * 0.05;
	if (second >= many && first <= few) return {encoding: 'utf-16le', length: 0};
	if (first >= many && second <= few) return {encoding: 'utf-16be', length: 0};
	return undefined;
}
