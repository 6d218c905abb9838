import type {Action} from './action.ts';
import type {Effect} from './effect.ts';
import type {State} from './state.ts';
import {update} from './update.ts';

/** An action before the clock has been read. */
export type Untimed = Action extends infer One
	? One extends Action
		? Omit<One, 'at'>
		: never
	: never;

/** The state of the running program, and the way to tell it what happened. */
export interface Store {
	readonly state: () => State;
	readonly dispatch: (action: Untimed) => void;
	readonly subscribe: (listener: () => void) => () => void;
}

/** Carries out an effect; its answers come back as actions. */
export type RunEffect = (effect: Effect, dispatch: Store['dispatch']) => void;

/** Starts a store. Effects are carried out after the state has changed, in order. */
export function startStore(
	initial: {readonly state: State; readonly effects: readonly Effect[]},
	runEffect: RunEffect,
	clock: () => number,
): Store {
	let {state} = initial;
	const listeners = new Set<() => void>();
	const dispatch = (action: Untimed): void => {
		const step = update(state, {...action, at: clock()} as Action);
		const hasChanged = step.state !== state;
		state = step.state;
		if (hasChanged) for (const listener of listeners) listener();
		for (const effect of step.effects) runEffect(effect, dispatch);
	};

	for (const effect of initial.effects) runEffect(effect, dispatch);
	return {
		state: () => state,
		dispatch,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
