import {repairText} from '../damage/repair-text.ts';
import {decodeBytes} from './decode-bytes.ts';
import {decodeUtf8} from './decode-utf8.ts';

/**
 * The text that the bytes of a file mean: decoded, and repaired where the evidence of damage is complete.
 * NUL characters go. The bytes may be used again as soon as a promise has been given.
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
	const text = decodeUtf8(bytes) ?? (await decodeOther(Uint8Array.from(bytes)));
	return (await repairText(text)).text;
}

async function decodeOther(bytes: Uint8Array): Promise<string> {
	const {text} = await decodeBytes(bytes);
	return text.replaceAll('\0', '');
}
