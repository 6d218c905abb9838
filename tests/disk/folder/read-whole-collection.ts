import type {Collection} from '../../../src/core/collection/collection.ts';
import type {DetailedStory, StoryDetails} from '../../../src/core/collection/details.ts';
import type {Problem, StoryDate, StoryHead} from '../../../src/core/collection/story.ts';
import {withDetails} from '../../../src/core/story-format/parse-story.ts';
import {todayBy} from '../../../src/core/story-format/today.ts';
import {nothing} from '../../../src/core/text/safe-text.ts';
import {assemble} from '../../../src/disk/folder/assemble.ts';
import {readCollectionSettings} from '../../../src/disk/folder/collection-settings.ts';
import {type Entry, factsOf} from '../../../src/disk/folder/entry.ts';
import {readWhole} from '../../../src/disk/folder/read-story.ts';
import {walk} from '../../../src/disk/folder/walk.ts';

interface Options {
	readonly identity?: string;
	readonly today?: StoryDate;
}

/** Reads a folder as a collection without an index: what opening it is to give. */
export async function readCollection(root: string, options: Options = {}): Promise<Collection> {
	const {today = todayBy(new Date())} = options;
	const found = await walk(root);
	const settings = await readCollectionSettings(found.root);
	const place = {root: found.root, identity: options.identity ?? found.root};
	const entries: Array<Entry | Problem> = [];
	const byPath = new Map<string, DetailedStory>();
	for (const file of found.files.filter(({isDraft}) => !isDraft)) {
		const read = await readWhole(file.path, place);
		if (read.kind === 'problem') {
			entries.push(read.problem);
			continue;
		}

		const story = withDetails(read.story);
		byPath.set(file.path, story);
		entries.push({head: story.head, facts: factsOf(read.story)});
	}

	const details: StoryDetails = {
		excerptOf: ({path}: StoryHead) => byPath.get(path)?.excerpt ?? nothing,
		fingerprintOf: ({path}: StoryHead) => byPath.get(path)?.fingerprint ?? '',
		keywordsOf: ({path}: StoryHead) => byPath.get(path)?.keywords ?? [],
		addressesOf: ({path}: StoryHead) => byPath.get(path)?.addresses ?? [],
		load: () => Promise.resolve(details),
	};
	return assemble(found, settings, today, entries, details);
}
