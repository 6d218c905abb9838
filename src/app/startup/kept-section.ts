import {join} from 'node:path';
import type {StoryHead} from '../../core/collection/story.ts';
import type {LoneSection} from '../../core/layout/lone-section.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import type {Directories} from '../../disk/storage/directories.ts';
import {fileStamp} from '../../disk/storage/file-stamp.ts';
import {disk, readWhole} from '../../disk/storage/file-system.ts';
import {buildId} from './build-id.ts';

/**
 * The section of a story in which one left it, as it was read: whatever the window and the settings
 * are, its page is set without the other sections, which are neither decoded nor parsed for that.
 */
export interface KeptSection {
	readonly story: StoryHead;
	/** Fingerprint of the whole text. */
	readonly fingerprint: string;
	/** The language by which it is hyphenated. */
	readonly language: string | undefined;
	readonly section: LoneSection;
}

/** What stands in its file: with it, the build that read it and the state of the story's file then. */
export interface SectionFile extends KeptSection {
	readonly build: string;
	readonly stamp: string;
}

/** The file of the section that is kept: there is one, of the story that was read last. */
export function sectionPath(directories: Directories): string {
	return join(directories.state, 'first-section.json');
}

/** The section with its file's state; undefined where the story has no file. */
export function stamped(kept: KeptSection): SectionFile | undefined {
	const stamp = fileStamp(disk, kept.story.path);
	return stamp === '' ? undefined : {...kept, build: buildId, stamp};
}

/** The section in which the place of a record is, while the story's file is as it was. Never throws. */
export function readSection(
	directories: Directories,
	{id, path, fingerprint, anchor}: StoryRecord,
): KeptSection | undefined {
	try {
		const text = readWhole(disk, sectionPath(directories)).toString();
		const {build, stamp, ...kept}: SectionFile = JSON.parse(text);
		const {first, section, blocks} = kept.section;
		const isCurrent =
			build === buildId &&
			kept.story.id === id &&
			kept.story.path === path &&
			kept.fingerprint === fingerprint &&
			fileStamp(disk, path) === stamp;
		const isOf =
			isCount(section) &&
			isCount(first) &&
			section <= first &&
			anchor.block >= first &&
			anchor.block < first + blocks.length;
		return isCurrent && isOf ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** No text has more blocks: a file has at least a character for each. */
const mostBlocks = 64 * 1024 * 1024;

function isCount(said: number): boolean {
	return Number.isSafeInteger(said) && said >= 0 && said < mostBlocks;
}
