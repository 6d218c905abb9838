import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {continueReading} from '../../core/progress/shelf-state.ts';
import {indexFiles} from '../../disk/index/database.ts';
import {newHome} from '../../reader/screens/home/state.ts';
import type {State} from '../../reader/state.ts';
import {update} from '../../reader/update.ts';
import type {Ability} from '../../terminal/paint.ts';
import {drawRows} from '../../terminal/run.tsx';
import type {AppContext} from '../context.ts';
import {environmentOf, keepFirstScreen, type Start} from './snapshot.ts';

/** No window shows more stories that are being read. */
const limit = 100;
/** This program: another one would draw it otherwise. */
const program = fileURLToPath(import.meta.url);

/**
 * Keeps Home as the next same start will show it, from the state in which this one has ended. What
 * it shows comes from the index, so it holds as long as that is the same: nothing is written to the
 * index after this.
 */
export async function keepHome(
	{directories, places, index}: AppContext,
	start: Start,
	last: State,
	ability: Ability,
): Promise<void> {
	(await index()).close();
	const {collection, window} = last;
	const records = places.records();
	const fresh = {
		...last,
		records,
		screens: [newHome()] as const,
		notices: [],
		undo: [],
	};
	const {state} = update(fresh, {kind: 'collection', collection, at: 0});
	const lines = drawRows(state, ability);
	const keys = {next: [], previous: []};
	const screen = {lines, next: [], previous: [], keys, pages: [], setting: ''};
	const circumstances = {...window, start, environment: environmentOf(process.env)};
	// A story from elsewhere is shown as long as its file is there.
	const reading = continueReading(records.values()).map(({path}) => path);
	const witnesses = [...indexFiles(directories.cache), ...reading.slice(0, limit), program];
	keepFirstScreen(directories, screen, circumstances, witnesses);
}
