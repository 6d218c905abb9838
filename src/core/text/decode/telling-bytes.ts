/** Detection is given so many bytes at most: it is slow, and they tell enough. */
const most = 64 * 1024;
/** So many ASCII bytes on both sides of others are kept: letters of the same words. */
const around = 16;

/** The bytes that tell an encoding: those outside ASCII and their neighbours, one run a line. */
export function tellingBytes(bytes: Uint8Array): Uint8Array {
	const runs: Uint8Array[] = [];
	let length = 0;
	for (let at = 0; at < bytes.length && length < most; at++) {
		if ((bytes[at] ?? 0) < 0x80) continue;
		const start = Math.max(0, at - around);
		let end = at + around;
		for (; at < end && at - start < most; at++) {
			if ((bytes[at] ?? 0) >= 0x80) end = at + around;
		}

		runs.push(bytes.subarray(start, end), lineEnd);
		length += end - start;
	}

	return Buffer.concat(runs).subarray(0, most);
}

const lineEnd = Uint8Array.of(0x0a);
