import {fileURLToPath} from 'node:url';
import type {Command} from '../../reader/command.ts';
import type {Row} from '../../reader/row.ts';
import type {State} from '../../reader/state.ts';
import {shown} from '../../reader/step.ts';
import type {Session} from '../../reader/store.ts';
import {bytesOf} from '../../terminal/key-name.ts';
import {type Ability, paint} from '../../terminal/paint.ts';
import type {AppContext} from '../context.ts';
import {newestUnfinished} from '../session/resolve-start.ts';
import {type NextStart, nextStart} from './next-start.ts';
import {
	type Circumstances,
	environmentOf,
	type FirstScreen,
	forgetFirstScreen,
	keepFirstScreen,
} from './snapshot.ts';

/** Milliseconds without anything happening after which the screen is kept. */
const idle = 400;
/** This program, which another one would paint otherwise. */
const program = fileURLToPath(import.meta.url);

/** What terminals send for the keys of a command in a story. */
function bytesFor({keymaps}: State, command: Command): readonly string[] {
	const keys = keymaps.story.find(binding => binding.command === command)?.keys ?? [];
	return keys.flatMap(bytesOf);
}

/** Keeps the screen with which the next `--continue` begins: when nothing happens, and at the end. */
export function keepNextStart(
	{directories, places}: AppContext,
	session: Session,
	ability: Ability,
): {readonly close: () => void} {
	let state = session.state();
	let last: {readonly next: NextStart; readonly window: State['window']} | undefined;
	let timer: NodeJS.Timeout | undefined;

	const look = (at: State): void => {
		const next = nextStart(at);
		if (next) last = {next, window: at.window};
	};

	const keep = (): void => {
		if (!last) return;
		const {next, window} = last;
		const newest = newestUnfinished({places});
		if (newest?.id !== next.record.id || newest.seq !== next.record.seq) {
			forgetFirstScreen(directories, 'continue');
			return;
		}

		const draw = (rows: readonly Row[]): string[] => rows.map(row => paint(row, ability));
		const screen: FirstScreen = {
			id: next.record.id,
			lines: draw(next.screen),
			next: next.next.map(draw),
			previous: next.previous.map(draw),
			keys: {next: bytesFor(state, 'next-page'), previous: bytesFor(state, 'previous-page')},
			pages: next.pages,
			setting: next.setting,
		};
		const circumstances: Circumstances = {
			...window,
			start: 'continue',
			environment: environmentOf(process.env),
		};
		keepFirstScreen(directories, screen, circumstances, [newest.path, program]);
	};

	const stop = session.subscribe(() => {
		const before = state;
		state = session.state();
		if (shown(before).kind === 'story' && shown(state).kind !== 'story') look(before);
		clearTimeout(timer);
		timer = setTimeout(() => {
			look(state);
			keep();
		}, idle).unref();
	});

	return {
		close() {
			stop();
			clearTimeout(timer);
			look(state);
			keep();
		},
	};
}
