import {type Collection, emptyCollection} from '../collection/collection.ts';
import type {StoryHead} from '../collection/story.ts';
import type {Request} from '../command-line.ts';
import type {Surroundings} from '../compose.ts';
import type {StoryRecord} from '../progress/record.ts';
import {continueReading} from '../progress/shelf-state.ts';
import type {OpenText} from '../reader/state.ts';
import type {SafeText} from '../text/safe-text.ts';
import {adoptPlaces} from './adopt-places.ts';
import {findText, isFile, readFile} from './find-text.ts';
import {findGuests} from './guests.ts';
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
	const {story, content} = found;
	return {
		kind: 'story',
		story,
		content,
		isOverHome: false,
		around: () => shelfOrNone(surroundings),
	};
}

/** The newest story that is neither finished nor set aside; Home when there is none. */
async function continued(surroundings: Surroundings): Promise<Begun> {
	const newest = newestUnfinished(surroundings);
	const found =
		newest && isFile(newest.path) ? await readFile(surroundings, newest.path) : undefined;
	if (found?.kind === 'found' && found.story.id === newest?.id) {
		const {story, content} = found;
		return {
			kind: 'story',
			story,
			content,
			isOverHome: true,
			around: () => shelfOrNone(surroundings),
		};
	}

	// The file was moved or is gone: its place is looked for among all stories.
	const begun = await shelf(surroundings, []);
	const moved = newestUnfinished(surroundings);
	if (begun.kind !== 'shelf' || !moved || !isFile(moved.path)) return begun;
	const text = await findText(surroundings, moved.path);
	if (text.kind === 'refused') return begun;
	return {
		...text,
		kind: 'story',
		isOverHome: true,
		around: () => Promise.resolve(begun.collection),
	};
}

/** The record of the story that was read last and is neither finished nor set aside. */
export function newestUnfinished({places}: Surroundings): StoryRecord | undefined {
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
