import {join} from 'node:path';
import {Document} from 'yaml';
import {settingsName} from '../../disk/folder/find-root.ts';
import type {SiteState} from '../../disk/sites/site-state.ts';
import {disk} from '../../disk/storage/file-system.ts';
import {replaceUnsynced} from '../../disk/storage/write-file.ts';
import {hash} from '../../import/write/fingerprint.ts';
import {makeLikeParent, modeIn} from '../library/modes.ts';
import {hashOf} from '../library/shelf.ts';

/**
 * Writes a site's `collection.yml`, which makes its folder a collection of its own: title, tagline,
 * menu and static pages (relative to its folder). One that the reader edited, or took away, is left as
 * it is. Returns the SHA-256 of what was written last. Throws what the disk throws.
 */
export function writeSettings(
	library: string,
	folder: string,
	state: SiteState,
	pages: readonly string[],
): string | undefined {
	const {title, tagline, menu, home, url, kind, settingsWritten} = state;
	const fields = {
		title,
		tagline,
		menu: menu.length > 0 ? menu : undefined,
		pages: pages.length > 0 ? pages : undefined,
		source: home ?? url,
		kind,
	};
	const present = Object.entries(fields).filter(([, value]) => value !== undefined);
	const document = new Document(Object.fromEntries(present), {version: '1.1'});
	const content = document.toString({lineWidth: 0, directives: false});
	const path = join(library, folder, settingsName);
	const now = hashOf(path);
	if (now === hash(content)) return now;
	if (now !== settingsWritten) return settingsWritten;
	makeLikeParent(join(library, folder), false);
	replaceUnsynced(disk, path, content, modeIn(library));
	return hash(content);
}
