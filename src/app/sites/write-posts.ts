import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {disk} from '../../disk/storage/file-system.ts';
import {createUnsynced, replaceUnsynced} from '../../disk/storage/write-file.ts';
import {hash} from '../../import/write/fingerprint.ts';
import {makeLikeParent, modeIn, modeOf} from '../library/modes.ts';
import type {PlannedStory} from '../library/plan.ts';
import {isOurs} from '../library/record.ts';
import {withFreeName} from '../library/write-stories.ts';

/**
 * Writes a planned story of a site. The disk is not waited for: that is done once a site. What the reader
 * edited is never overwritten. Returns the story as it was written. Throws what the disk throws.
 */
export function writePost(planned: PlannedStory, library: string): PlannedStory {
	const path = join(library, planned.record.file);
	switch (planned.outcome) {
		case 'added':
			makeLikeParent(dirname(path), false);
			return withFreeName(planned, 'file', ({record, content}) =>
				createUnsynced(disk, join(library, record.file), content, modeIn(library)),
			);
		case 'updated':
			// Looked at once more: the reader may have edited it meanwhile.
			if (!planned.old || !isOurs(planned.old, hash(readFileSync(path))))
				return {...planned, outcome: 'edited'};
			replaceUnsynced(disk, path, planned.content, modeOf(path));
			return planned;
		default:
			return planned;
	}
}
