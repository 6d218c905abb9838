import type {SafeText} from '../../core/text/safe-text.ts';
import type {KeptSite} from '../../disk/sites/site-files.ts';
import type {SiteState} from '../../disk/sites/site-state.ts';
import type {PlannedStory} from '../library/plan.ts';
import type {AddedRecord} from '../library/record.ts';
import {siteGuid} from './guids.ts';

/** A site while it is asked: what has come of it until now. */
export interface Update {
	readonly folder: string;
	state: SiteState;
	/** Paths of stories that the site was known to have no more. */
	readonly vanishedBefore: ReadonlySet<string>;
	/** Whether it was never read before: then nothing of it is new since. */
	readonly isFirst: boolean;
	/** Its records before, by the guids that the site gives. */
	readonly known: ReadonlyMap<string, AddedRecord>;
	/** The guids of all posts that it told of. */
	readonly guids: Set<string>;
	/** Whether these are all that it has. */
	isWhole: boolean;
	/** How long the site says that its news hold, in milliseconds. */
	freshForMs: number | undefined;
	/** Whether files without a record were looked for. */
	hasAdopted: boolean;
	/** Paths of the stories, by what became of them. */
	readonly paths: Readonly<Record<'added' | 'updated' | 'edited', string[]>>;
	readonly notices: SafeText[];
}

/** A site before it is asked. */
export function beginUpdate({folder, state}: KeptSite, records: readonly AddedRecord[]): Update {
	const known = records.flatMap(record =>
		record.guid === undefined ? [] : [[siteGuid(record.guid, state.name), record] as const],
	);
	return {
		folder,
		state: {...state, unsettled: []},
		vanishedBefore: new Set(state.vanished),
		isFirst: (state.memory ?? undefined) === undefined,
		known: new Map(known),
		guids: new Set(),
		isWhole: false,
		freshForMs: undefined,
		hasAdopted: false,
		paths: {added: [], updated: [], edited: []},
		notices: [],
	};
}

/** Stories of a site of which it is noted that they are new, or changed there, at most. */
const mostNoted = 500;

/** Notes stories that were written: in the lists of the update, and in the state for Home. */
export function noteStories(update: Update, planned: readonly PlannedStory[], now: number): void {
	const {state, paths, isFirst} = update;
	const of = (outcome: PlannedStory['outcome']): string[] =>
		planned.filter(each => each.outcome === outcome).map(({record}) => record.file);
	paths.added.push(...of('added'));
	paths.updated.push(...of('updated'));
	paths.edited.push(...of('edited'));
	const changed = planned.filter(
		({outcome, old, record}) =>
			outcome === 'updated' && old !== undefined && old.fingerprint !== record.fingerprint,
	);
	const fresh = isFirst ? state.fresh : [...of('added'), ...state.fresh].slice(0, mostNoted);
	const times = [
		...Object.entries(state.changed),
		...changed.map(({record}) => [record.file, now] as const),
	];
	update.state = {
		...state,
		fresh,
		...(fresh.length > 0 && {freshSince: state.freshSince ?? now}),
		changed: Object.fromEntries(times.slice(-mostNoted)),
		unsettled: [...state.unsettled, ...of('added'), ...of('updated')],
	};
}
