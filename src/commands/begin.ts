import {type Collection, emptyCollection} from '../collection/collection.ts';
import type {StoryHead} from '../collection/story.ts';
import type {Request} from '../command-line.ts';
import type {Surroundings} from '../compose.ts';
import type {StoryRecord} from '../progress/record.ts';
import {continueReading} from '../progress/shelf-state.ts';
import type {OpenText} from '../reader/state.ts';
import type {SafeText} from '../text/safe-text.ts';
import {adoptPlaces, storiesBeside} from './adopt-places.ts';
import {isFile, readFile} from './find-text.ts';
import {findGuests} from './guests.ts';
import {rootOfFile} from './identity.ts';
import {loadCollection} from './load-collection.ts';
import {readStandardInput} from './standard-input.ts';

/** What the program shows first. */
export type Begun =
	| {
			readonly kind: 'shelf';
			readonly collection: Collection;
			readonly guests: readonly StoryHead[];
	  }
	| {
			readonly kind: 'story';
			readonly story: StoryHead;
			readonly content: OpenText;
			/** Whether Home is where one comes back to. */
			readonly isOverHome: boolean;
			/** The collection around the story: it is loaded while the first page is read. */
			readonly around: () => Promise<Collection>;
	  }
	| {readonly kind: 'refused'; readonly message: SafeText};

/** Finds what the command line asks for. */
export function begin(
	surroundings: Surroundings,
	{paths, isContinue}: Extract<Request, {command: 'read'}>,
): Promise<Begun> {
	const [first, ...others] = paths;
	if (first === '-') return fromStandardInput(surroundings);
	if (first !== undefined && others.length === 0 && isFile(first))
		return oneFile(surroundings, first);
	if (isContinue) return continued(surroundings);
	return shelf(surroundings, paths);
}

async function shelf(surroundings: Surroundings, paths: readonly string[]): Promise<Begun> {
	const loaded = await loadCollection(surroundings, paths);
	if (loaded.kind === 'refused') return loaded;
	const {collection} = loaded;
	await adoptPlaces(surroundings, collection.stories);
	const guests = await findGuests(surroundings, collection);
	return {kind: 'shelf', collection, guests};
}

async function oneFile(surroundings: Surroundings, path: string): Promise<Begun> {
	const found = await readFile(surroundings, path);
	if (found.kind === 'refused') return found;
	await adoptPlaces(surroundings, [found.story]);
	return {...found, kind: 'story', isOverHome: false, around: () => around(surroundings, path)};
}

/** The collection of a file; of one that is in none, the shelf. */
async function around(surroundings: Surroundings, path: string): Promise<Collection> {
	const {root, isKnown} = await rootOfFile(surroundings, path);
	const loaded = await loadCollection(surroundings, isKnown ? [root] : []);
	return loaded.kind === 'loaded' ? loaded.collection : emptyCollection;
}

/** The newest story that is neither finished nor set aside; Home when there is none. */
async function continued(surroundings: Surroundings): Promise<Begun> {
	const newest = newestUnfinished(surroundings);
	if (!newest) return shelf(surroundings, []);
	if (isFile(newest.path)) {
		const found = await readFile(surroundings, newest.path);
		if (found.kind === 'found' && found.story.id === newest.id) {
			return {...found, kind: 'story', isOverHome: true, around: () => shelfOrNone(surroundings)};
		}
	}

	return continuedElsewhere(surroundings, newest.path);
}

/** The file was moved or is gone: its place is looked for beside the old path and on the shelf. */
async function continuedElsewhere(surroundings: Surroundings, path: string): Promise<Begun> {
	const beside = await storiesBeside(surroundings, path);
	await adoptPlaces(surroundings, beside);
	const begun = await shelf(surroundings, []);
	if (begun.kind !== 'shelf') return begun;
	const newest = newestUnfinished(surroundings);
	const {collection, guests} = begun;
	const story = [...beside, ...guests, ...collection.stories].find(({id}) => id === newest?.id);
	if (!story) return begun;
	const found = await readFile(surroundings, story.path);
	if (found.kind === 'refused') return begun;
	return {...found, kind: 'story', isOverHome: true, around: () => Promise.resolve(collection)};
}

/** The record of the story that was read last and is neither finished nor set aside. */
export function newestUnfinished({places}: Pick<Surroundings, 'places'>): StoryRecord | undefined {
	return continueReading(places.records().values())[0];
}

async function shelfOrNone(surroundings: Surroundings): Promise<Collection> {
	const loaded = await loadCollection(surroundings, []);
	return loaded.kind === 'loaded' ? loaded.collection : emptyCollection;
}

async function fromStandardInput(surroundings: Surroundings): Promise<Begun> {
	const {story, content} = await readStandardInput();
	return {
		kind: 'story',
		story,
		content,
		isOverHome: false,
		around: () => shelfOrNone(surroundings),
	};
}
