import type {SafeText} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';
import type {Effect} from '../../reader/effect.ts';
import type {Store} from '../../reader/store.ts';
import type {AppContext} from '../context.ts';
import {updateInThread} from '../sites/update-in-thread.ts';
import {whyFailed} from '../sites/why-failed.ts';
import {threadFiles} from '../threads/thread-files.ts';
import {tellUpdate} from './update-words.ts';

type Ask = Extract<Effect, {kind: 'update-sites'}>;

/** Asks followed sites for what is new behind what is shown. */
export interface SiteUpdater {
	readonly ask: (effect: Ask, dispatch: Store['dispatch']) => void;
	/** Asks no more; what has come is kept. Resolves when all of it is written. */
	readonly stop: () => Promise<void>;
}

/** Makes what asks sites; `look` has the shelf opened anew when something may have come. */
export function makeSiteUpdater({library}: AppContext, look: () => void): SiteUpdater {
	let ending = new AbortController();
	let asking: Promise<void> = Promise.resolve();

	return {
		ask(effect, dispatch) {
			ending = new AbortController();
			asking = ask(effect, ending.signal, dispatch);
		},
		stop() {
			ending.abort();
			return asking;
		},
	};

	async function ask(
		{sites, isByItself}: Ask,
		signal: AbortSignal,
		dispatch: Store['dispatch'],
	): Promise<void> {
		const tell = (notice: SafeText | undefined): void => {
			dispatch({kind: 'updating', updating: undefined});
			if (notice !== undefined) dispatch({kind: 'notice', notice});
		};
		try {
			const report = await updateInThread(
				threadFiles.updateSites,
				{library, sites},
				updating => dispatch({kind: 'updating', updating}),
				signal,
			);
			tell(tellUpdate(report, isByItself));
		} catch (error) {
			tell(words.sites.failed(whyFailed(error)));
		}

		look();
	}
}
