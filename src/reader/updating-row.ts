import {words} from '../core/words/words.ts';
import {type Row, row} from './row.ts';
import type {State} from './state.ts';

/** While followed sites are asked for what is new, how many have answered. */
export function updatingRow({updating}: State): Row | undefined {
	return updating && row(words.sites.updating(updating.done, updating.all), 'secondary');
}
