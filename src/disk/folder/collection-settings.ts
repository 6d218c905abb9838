import {realpath} from 'node:fs/promises';
import {join} from 'node:path';
import type {Problem} from '../../core/collection/story.ts';
import {readLines} from '../../core/story-format/front-matter/lines.ts';
import {readYaml} from '../../core/story-format/front-matter/yaml.ts';
import {asText, finder, firstLine, isMap, names} from '../../core/story-format/values.ts';
import {decodeText} from '../../core/text/decode/decode-text.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';
import {settingsName} from './find-root.ts';
import {openSafely} from './open-safely.ts';

/** What a collection's `collection.yml` says. */
export interface CollectionSettings {
	/** Whether there is one. */
	readonly isWritten: boolean;
	readonly title: SafeText | undefined;
	readonly tagline: SafeText | undefined;
	/** Categories in the order of the header menu. */
	readonly menu: readonly SafeText[];
	/** Relative paths of the static pages, in order. */
	readonly pages: readonly string[];
	readonly problem?: Problem;
}

const none: CollectionSettings = {
	isWritten: false,
	title: undefined,
	tagline: undefined,
	menu: [],
	pages: [],
};

const largest = 1024 * 1024;

/** Reads a collection's settings; without a file they are empty. Never throws. */
export async function readCollectionSettings(root: string): Promise<CollectionSettings> {
	const path = await realpath(join(root, settingsName)).catch(() => undefined);
	if (path === undefined) return none;
	const opened = openSafely(path, largest);
	if (opened.kind === 'problem') return {...none, problem: opened.problem};
	const text = await decodeText(opened.bytes);
	try {
		return toSettings(await readYaml(text));
	} catch (error) {
		const why =
			firstLine([error instanceof Error ? error.message : undefined]) ??
			words.collection.unknownReason;
		const message = words.collection.badSettings(settingsName, why);
		return {...toSettings(readLines(text)), problem: {path, message}};
	}
}

function toSettings(value: unknown): CollectionSettings {
	const find = finder(isMap(value) ? value : {});
	return {
		isWritten: true,
		title: firstLine(find('title', 'name')),
		tagline: firstLine(find('tagline', 'subtitle', 'description')),
		menu: names(find('menu', 'categories')[0]),
		pages: [find('pages')[0]].flat().flatMap(page => asText(page)?.replace(/^\.?\//, '') ?? []),
	};
}
