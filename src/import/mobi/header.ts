/** What the header of a Kindle book says (MobileRead wiki, "MOBI"; PalmDOC and MOBI headers). */
export interface MobiHeader {
	/** Whether its seller has locked it. */
	readonly isLocked: boolean;
	/** Whether it is of the later format, KF8, or has that beside the older one. */
	readonly isKf8: boolean;
}

/** Reads the first record of a Palm database; undefined where it is cut off before its end. */
export function readMobiHeader(bytes: Uint8Array): MobiHeader | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 82) return undefined;
	const first = view.getUint32(78);
	if (first + 0x28 > bytes.length) return undefined;
	const encryption = view.getUint16(first + 12);
	const version = view.getUint32(first + 0x24);
	return {isLocked: encryption !== 0, isKf8: version >= 8 || hasBoundary(bytes)};
}

/** A file of both formats has a record with this word between them. */
function hasBoundary(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('BOUNDARY');
}

/**
 * The book without its fonts, which are none of its text: the library would unpack them all, and speak
 * to the console, which is the screen that a story stands on, where one is damaged.
 */
export function withoutFonts(bytes: Uint8Array): Uint8Array {
	const light = Uint8Array.from(bytes);
	const view = new DataView(light.buffer);
	const records = view.getUint16(76);
	for (let at = 78; at < 78 + records * 8 && at + 4 <= light.length; at += 8) {
		const start = view.getUint32(at);
		const kind = Buffer.from(light.buffer, start < light.length ? start : 0, 4);
		if (kind.toString('latin1') === 'FONT') kind.fill(0);
	}

	return light;
}
