import {words} from '../core/words/words.ts';
import type {Effect} from './effect.ts';
import type {State} from './state.ts';
import {type Step, say, shown, step} from './step.ts';

type UpdateSites = Extract<Effect, {kind: 'update-sites'}>;

/** Has followed sites asked for what is new: on a site's Home that site, else all. */
export function askSites(state: State, at: number): Step {
	const {updating} = state;
	if (updating) return step(say(state, words.sites.updating(updating.done, updating.all)));
	const screen = shown(state);
	const sites = screen.kind === 'site' ? [screen.site] : undefined;
	return ask(state, {sites, isByItself: false}, at);
}

/** Has all sites asked once a day when Home is shown, where the reader wants that. */
export function askDaily(state: State, at: number): Step {
	const {settings, updating, askedAt, collection} = state;
	const isWanted = settings.update === 'daily' && shown(state).kind === 'home' && !updating;
	const isDue = (time: number | undefined): boolean => time === undefined || !isSameDay(time, at);
	return isWanted && isDue(askedAt) && collection.sites.some(site => isDue(site.askedAt))
		? ask(state, {sites: undefined, isByItself: true}, at)
		: step(state);
}

/** Ends what is being asked; what has come is kept. */
export function stopUpdate(state: State): Step {
	return state.updating ? step(state, {kind: 'stop-update'}) : step(state);
}

function ask(state: State, what: Pick<UpdateSites, 'sites' | 'isByItself'>, at: number): Step {
	const asking = {...state, updating: {done: 0, all: 0}, askedAt: at};
	return step(asking, {kind: 'update-sites', ...what});
}

function isSameDay(one: number, other: number): boolean {
	return new Date(one).toDateString() === new Date(other).toDateString();
}
