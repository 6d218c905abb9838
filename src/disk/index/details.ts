import type {Detail, StoryDetails} from '../../core/collection/details.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {pathAt, pathBelow} from '../folder/file-stamp.ts';
import type {Works} from '../workers/works.ts';
import type {RootKey} from './answers.ts';
import type {FileRow} from './file-rows.ts';
import {safeLine} from './stored-head.ts';

/** The details of a root's stories. */
export interface RootDetails {
	readonly details: StoryDetails;
	/** Forgets what is at hand of a file (its path) that was read anew. */
	readonly forget: (path: string) => void;
}

/** So many excerpts are held: a few screens of a list. */
const mostExcerpts = 500;
/** Files that are read for one comparison when their keywords are not kept yet. */
const mostFiles = 50;

/**
 * Opens the details of the stories of a root. Those of files that wait to be kept are at hand, by path;
 * an excerpt comes to hand soon after it was asked for in vain, and `onTold` is called.
 */
export function openDetails(
	works: () => Works,
	key: RootKey,
	waiting: ReadonlyMap<string, {readonly file: FileRow}>,
	onTold: () => void,
): RootDetails {
	const start = pathAt(key.path, '');
	const excerpts = new Map<string, string | undefined>();
	const fetchExcerpt = async ({row, path}: StoryHead): Promise<void> => {
		excerpts.set(path, undefined);
		const [oldest] = excerpts.keys();
		if (excerpts.size > mostExcerpts && oldest !== undefined) excerpts.delete(oldest);
		const place = {row, path: pathBelow(key.path, path)};
		const excerpt = await works().ask('excerpt', key, place);
		// It was read anew meanwhile, or could not be asked.
		if (excerpt === undefined || !excerpts.has(path)) return void excerpts.delete(path);
		excerpts.set(path, excerpt);
		onTold();
	};

	const details: StoryDetails = {
		excerptOf(story) {
			const {path} = story;
			const known = waiting.get(path)?.file.excerpt ?? excerpts.get(path);
			if (known === undefined && path.startsWith(start) && !excerpts.has(path))
				void fetchExcerpt(story);
			return safeLine(known ?? '');
		},
		fingerprintOf: ({path}) => String(waiting.get(path)?.file.head.at(-1) ?? ''),
		keywordsOf: () => [],
		addressesOf: ({path}) => lines(waiting.get(path)?.file.addresses),
		load: (wanted, likely = []) => loadDetails(wanted, likely),
	};
	return {details, forget: path => void excerpts.delete(path)};

	async function loadDetails(
		wanted: readonly Detail[],
		likely: readonly StoryHead[],
	): Promise<StoryDetails> {
		const columns = new Map<Detail, ReadonlyMap<number, string>>();
		for (const name of wanted)
			columns.set(name, new Map((await works().ask('column', key, name)) ?? []));
		const columnOf = (name: Detail, {row}: StoryHead): string | undefined =>
			columns.get(name)?.get(row);
		const read = columns.has('keywords') ? await readKeywords(likely, columns) : new Map();
		return {
			...details,
			excerptOf: story => {
				const kept = columnOf('excerpt', story);
				return kept === undefined || waiting.has(story.path)
					? details.excerptOf(story)
					: safeLine(kept);
			},
			fingerprintOf: story =>
				details.fingerprintOf(story) || (columnOf('fingerprint', story) ?? ''),
			keywordsOf: story =>
				columnOf('keywords', story)?.split(' ').filter(Boolean) ?? read.get(story.path) ?? [],
			addressesOf: story =>
				waiting.has(story.path) ? details.addressesOf(story) : lines(columnOf('addresses', story)),
		};
	}

	/** The keywords of likely stories that are not kept yet, by path. */
	async function readKeywords(
		likely: readonly StoryHead[],
		columns: ReadonlyMap<Detail, ReadonlyMap<number, string>>,
	): Promise<ReadonlyMap<string, readonly string[]>> {
		const paths = likely
			.filter(({row, path}) => path.startsWith(start) && !columns.get('keywords')?.has(row))
			.slice(0, mostFiles)
			.map(({path}) => path);
		const found =
			paths.length > 0
				? await works()
						.keywords(paths)
						.catch(() => [])
				: [];
		return new Map(paths.map((path, index) => [path, found[index] ?? []]));
	}
}

function lines(text: string | null | undefined): readonly string[] {
	return (text ?? '').split('\n').filter(Boolean);
}
