import {Box, useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {isTyping, meaningOf} from '../reader/keymap.ts';
import type {Store} from '../reader/store.ts';
import {view} from '../reader/view.ts';
import {Boundary} from './boundary.tsx';
import {keyName} from './key-name.ts';
import {Menus} from './menus.tsx';
import type {Palette} from './palette.ts';
import {Rows} from './rows.tsx';

/** What the shell needs from inside Ink. */
export type InkControls = Pick<ReturnType<typeof useApp>, 'exit' | 'suspendTerminal'>;

interface AppProps {
	readonly store: Store;
	readonly palette: Palette;
	readonly onReady?: (controls: InkControls) => void;
}

/** The whole screen. */
export function App(props: AppProps) {
	return (
		<Boundary>
			<Screen {...props} />
		</Boundary>
	);
}

function Screen({store, palette, onReady}: AppProps) {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const brush = useSyncExternalStore(palette.subscribe, () => palette.brush(state.settings.theme));
	const {columns, rows} = state.window;
	const shown = view(state);
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			<Keys store={store} {...(onReady ? {onReady} : {})} />
			{shown.kind === 'rows' ? (
				<Rows rows={shown.rows} width={columns} brush={brush} />
			) : (
				<>
					{shown.parts.map((part, index) =>
						part.kind === 'rows' ? (
							// biome-ignore lint/suspicious/noArrayIndexKey: a part is its place on the screen
							<Rows key={index} rows={part.rows} width={columns} brush={brush} />
						) : (
							<Menus
								// biome-ignore lint/suspicious/noArrayIndexKey: a part is its place on the screen
								key={index}
								menus={part.menus}
								height={part.height}
								columns={columns}
								cursor={state.glyphs.cursor}
								brush={brush}
							/>
						),
					)}
					<Rows rows={shown.foot} width={columns} brush={brush} />
				</>
			)}
		</Box>
	);
}

/**
 * Hears the keys. It stands before every menu and stays mounted, so that it hears each key first,
 * and a menu is drawn with the cursor that the key has moved.
 */
function Keys({store, onReady}: Pick<AppProps, 'store' | 'onReady'>) {
	const {exit, suspendTerminal} = useApp();
	useEffect(() => onReady?.({exit, suspendTerminal}), [exit, suspendTerminal, onReady]);
	useInput((input, key) => {
		const name = keyName(input, key);
		const meaning = name === undefined ? undefined : meaningOf(store.state(), name);
		if (meaning) store.dispatch(meaning);
	});
	usePaste(text => {
		if (isTyping(store.state())) store.dispatch({kind: 'type', text: sanitiseLine(text)});
	});
	return null;
}
