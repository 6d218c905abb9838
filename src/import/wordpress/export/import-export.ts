import {Buffer, isUtf8} from 'node:buffer';
import {setImmediate} from 'node:timers/promises';
import {decodeBytes} from '../../../core/text/decode/decode-bytes.ts';
import {sanitiseLine} from '../../../core/text/sanitise.ts';
import {words} from '../../../core/words/words.ts';
import {type Imported, type ImportedStory, type ImportOptions, refuse} from '../../imported.ts';
import {tellUnread, type Unread} from '../unread.ts';
import {childrenOf, parseElements} from './elements.ts';
import {isPublished, readItem, readSite} from './read-item.ts';
import {headOf, splitItems} from './split-items.ts';
import {withoutSecrets} from './without-secrets.ts';

/**
 * Reads what WordPress writes when a site is exported (WXR): its published posts and pages with
 * their approved comments. It is read item by item, so that no more than one stands in memory as
 * elements. Of the file only what was published is kept.
 */
export async function importExport(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
	const xml = await inUtf8(bytes);
	const head = headOf(xml);
	const [rss] = childrenOf(parseElements(head), 'rss');
	const site = readSite(childrenOf(rss, 'channel')[0]);
	const stories: ImportedStory[] = [];
	const unread: Unread[] = [];
	const kept = [Buffer.from(withoutSecrets(head))];
	const items = splitItems(xml);
	let next = items.next();
	for (; !next.done; next = items.next()) {
		const [item] = childrenOf(parseElements(next.value.xml), 'item');
		if (!isPublished(item)) continue;
		const story = await readItem(item, site);
		if (!('body' in story)) unread.push(story);
		else {
			stories.push(story);
			kept.push(Buffer.from(withoutSecrets(next.value.xml)));
		}
		options.onProgress?.(next.value.end / xml.length);
		await setImmediate();
	}

	const name = sanitiseLine(options.name);
	const cut = next.value.isCut ? [words.import.exportIsCut(name)] : [];
	const missing = [...tellUnread(unread), ...cut];
	if (stories.length === 0) return {...refuse(words.import.exportIsEmpty(name)), missing};
	kept.push(Buffer.from('</channel></rss>\n'));
	return {stories, missing, kept: Buffer.concat(kept)};
}

async function inUtf8(bytes: Uint8Array): Promise<Buffer> {
	if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Buffer.from((await decodeBytes(bytes)).text);
}
