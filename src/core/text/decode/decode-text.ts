import {mayBeDamaged} from '../damage/may-be-damaged.ts';
import {repairDamaged, repairText} from '../damage/repair-text.ts';
import {decodeBytes} from './decode-bytes.ts';
import {decodeUtf8} from './decode-utf8.ts';

/**
 * The text that the bytes of a file mean: decoded, and repaired where the evidence of damage is complete.
 * NUL characters go. The bytes may be used again as soon as a promise has been given.
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
	const text = decodeUtf8(bytes);
	if (text === undefined) return (await repairText(await decodeOther(Uint8Array.from(bytes)))).text;
	return mayBeDamaged(bytes) ? (await repairDamaged(text)).text : text;
}

async function decodeOther(bytes: Uint8Array): Promise<string> {
	const {text} = await decodeBytes(bytes);
	return text.replaceAll('\0', '');
}
