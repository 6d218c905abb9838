import {repairText} from '../../core/text/damage/repair-text.ts';
import {decodeBytes} from '../../core/text/decode/decode-bytes.ts';
import type {Answer} from '../site.ts';

/** The text of an answer, decoded by what its bytes, its headers and itself say, and repaired. */
export async function decodeFeed({
	headers,
	bytes,
}: Pick<Answer, 'headers' | 'bytes'>): Promise<string> {
	const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1];
	const {text} = await decodeBytes(bytes, charset);
	return (await repairText(text.replaceAll('\0', ''))).text;
}
