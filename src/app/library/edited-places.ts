import {readFileSync} from 'node:fs';
import type {Removed} from '../../core/collection/removed.ts';
import {inScratchFolder} from '../../disk/storage/scratch-folder.ts';
import {importBytes} from '../../import/import-bytes.ts';
import type {ImportedStory} from '../../import/imported.ts';
import {fingerprint} from '../../import/write/fingerprint.ts';
import {takenBackAgain} from './plan.ts';
import type {AddedRecord} from './record.ts';
import {originalPath} from './records.ts';

/**
 * What was left out of a story, each wanted block at its place in a text that the reader has edited:
 * next to the nearest block of the story as it was made that still stands there. The story is made
 * once more of its original; undefined where that makes another one, or no neighbour is left.
 */
export async function placesInEdited(
	library: string,
	record: AddedRecord,
	edited: string,
	wanted: ReadonlySet<number>,
): Promise<readonly Removed[] | undefined> {
	const made = await makeAgain(library, record);
	if (made?.removed.length !== record.removed.length) return undefined;
	const placeOf = nearestPlaces(blocksOf(made.body), blocksOf(edited));
	const left = made.removed.map(({at, ...block}): Removed => {
		// What never had a place goes to the end, whatever the text is.
		const place = at === undefined ? undefined : placeOf(at);
		return place === undefined ? block : {...block, at: place};
	});
	const isLost = (index: number) =>
		made.removed[index]?.at !== undefined && left[index]?.at === undefined;
	return [...wanted].some(isLost) ? undefined : left;
}

/** The story of a record, made of its original as `add` made it, with what was taken back since. */
async function makeAgain(library: string, record: AddedRecord): Promise<ImportedStory | undefined> {
	const bytes = readFileSync(originalPath(library, record.original));
	for (const one of [false, true]) {
		const {stories} = await importBytes(bytes, {name: record.name, one, inScratchFolder});
		const same = stories.find(({body}) => fingerprint(body) === record.fingerprint);
		if (same) return takenBackAgain(same, record.takenBack ?? []);
	}

	return undefined;
}

function blocksOf(text: string): readonly string[] {
	return text.trim().split(/\n{2,}/);
}

/** Finds for a place between two blocks of one text the place next to the same blocks of another. */
function nearestPlaces(
	from: readonly string[],
	to: readonly string[],
): (at: number) => number | undefined {
	const [own, other] = [onlyOnes(from), onlyOnes(to)];
	const sameAs = (index: number): number | undefined => {
		const block = from[index];
		return block !== undefined && own.has(block) ? other.get(block) : undefined;
	};
	return at => {
		for (let distance = 0; distance < from.length; distance++) {
			const above = sameAs(at - 1 - distance);
			if (above !== undefined) return above + 1;
			const below = sameAs(at + distance);
			if (below !== undefined) return below;
		}

		return undefined;
	};
}

/** The blocks that stand only once in a text, with their numbers. */
function onlyOnes(blocks: readonly string[]): ReadonlyMap<string, number> {
	const numbers = Map.groupBy(blocks.keys(), index => blocks[index] ?? '');
	return new Map(
		[...numbers].flatMap(([block, [first = 0, ...others]]) =>
			others.length === 0 ? [[block, first] as const] : [],
		),
	);
}
