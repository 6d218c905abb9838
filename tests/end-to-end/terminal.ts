import {fileURLToPath} from 'node:url';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {startOptions} from '../../.build/start-options.ts';
import {colourAt} from '../../src/terminal/themes/colour.ts';

/** The built program. */
export const program: string = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** How the program is started. */
export interface Start {
	readonly words?: readonly string[];
	readonly home: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly folder?: string;
	readonly environment?: Readonly<Record<string, string>>;
	/** Another command than the program: a shell. */
	readonly command?: readonly [string, ...string[]];
}

/** A run of cells of one row that look the same. */
export interface Run {
	readonly text: string;
	/** Where it begins, and how many cells it takes. */
	readonly column: number;
	readonly cells: number;
	readonly isBold: boolean;
	readonly isItalic: boolean;
	/** Of the text and behind it, where they are not the terminal's own: `#rrggbb`. */
	readonly ink: string | undefined;
	readonly paper: string | undefined;
}

/** The runs of one row. */
export type Cells = readonly Run[];

/**
 * The real program in a real pseudo-terminal, read through a terminal emulator. It is stopped at the
 * end of the block that uses it.
 */
export interface Running extends Disposable {
	/** The rows of the screen, without the space at their ends. */
	readonly screen: () => string[];
	/** The rows of the screen with their looks. */
	readonly cells: () => Cells[];
	/** The whole screen as one text. */
	readonly text: () => string;
	readonly press: (keys: string) => void;
	/** Waits until the screen is as wanted; gives its rows. Throws with the screen after a time. */
	readonly until: (isWanted: (text: string) => boolean, what?: string) => Promise<string[]>;
	/** Waits until a text is on the screen. */
	readonly see: (text: string) => Promise<string[]>;
	/** Waits until nothing has been written for a while; gives the rows. */
	readonly rest: () => Promise<string[]>;
	readonly resize: (columns: number, rows: number) => void;
	readonly signal: (signal: string) => void;
	/** Waits for the end; gives exit code and signal. Throws with the screen after a time. */
	readonly ended: Promise<{readonly exitCode: number; readonly signal: number | undefined}>;
	/** All bytes written so far. */
	readonly written: () => string;
	readonly isAlternate: () => boolean;
	/** What of the terminal is not as before: the alternate screen, the cursor, modes. */
	readonly changed: () => string[];
	readonly process: IPty;
	readonly stop: () => void;
}

type Emulator = InstanceType<typeof xterm.Terminal>;
type Modes = Emulator['modes'];

const patience = 15_000;
const quiet = 120;

/** Starts the program. */
export function start({words = [], columns = 100, rows = 30, ...rest}: Start): Running {
	const [file, ...before] = rest.command ?? [process.execPath, ...startOptions, program];
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const pty = spawn(file, [...before, ...words], {
		cols: columns,
		rows,
		name: rest.environment?.TERM ?? 'xterm-256color',
		cwd: rest.folder ?? process.cwd(),
		env: environment(rest),
	});
	return watch(pty, terminal);
}

/** Reads a pseudo-terminal through the emulator. */
export function watch(pty: IPty, terminal: Emulator): Running {
	let written = '';
	let pending = 0;
	let lastWrite = Date.now();
	pty.onData(data => {
		written += data;
		pending++;
		lastWrite = Date.now();
		terminal.write(data, () => {
			pending--;
		});
	});
	terminal.onData(answer => pty.write(answer));
	let hasEnded = false;
	const exited = new Promise<{exitCode: number; signal: number | undefined}>(resolve => {
		pty.onExit(({exitCode, signal}) => {
			hasEnded = true;
			resolve({exitCode, signal});
		});
	});
	const stop = (): void => {
		if (!hasEnded) pty.kill('SIGKILL');
	};
	const screen = (): string[] => {
		const {active} = terminal.buffer;
		return Array.from({length: terminal.rows}, (_, row) =>
			(active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
		);
	};
	const text = (): string => screen().join('\n');
	const until = async (isWanted: (text: string) => boolean, what = 'the wanted screen') => {
		const limit = Date.now() + patience;
		while (Date.now() < limit) {
			if (pending === 0 && isWanted(text())) return screen();
			await pause(10);
		}

		throw new Error(`Waited in vain for ${what}; the screen is:\n${text()}`);
	};

	const end = () => {
		const late = new Promise<never>((_, reject) => {
			const fail = () => reject(new Error(`Waited in vain for the end; the screen is:\n${text()}`));
			setTimeout(fail, patience).unref();
		});
		return Promise.race([exited, late]);
	};

	return {
		screen,
		cells: () => Array.from({length: terminal.rows}, (_, row) => cellsOf(terminal, row)),
		text,
		press: keys => pty.write(keys),
		until,
		see: wanted => until(shown => shown.includes(wanted), JSON.stringify(wanted)),
		async rest() {
			lastWrite = Date.now();
			while (pending > 0 || Date.now() - lastWrite < quiet) await pause(10);
			return screen();
		},
		resize(columns, rows) {
			terminal.resize(columns, rows);
			pty.resize(columns, rows);
		},
		signal: signal => pty.kill(signal),
		get ended() {
			return end();
		},
		written: () => written,
		isAlternate: () => terminal.buffer.active.type === 'alternate',
		changed: () => changesOf(terminal, written),
		process: pty,
		stop,
		[Symbol.dispose]: stop,
	};
}

/** What of a terminal is not as in a fresh one. */
function changesOf(terminal: Emulator, written: string): string[] {
	const fresh = Object.entries(new xterm.Terminal({allowProposedApi: true}).modes);
	const modes = fresh.filter(([name, is]) => terminal.modes[name as keyof Modes] !== is);
	const lastCursor = written.match(/\u{1B}\[\?25[hl]/gu)?.at(-1);
	return [
		...modes.map(([name]) => name),
		...(terminal.buffer.active.type === 'alternate' ? ['the alternate screen'] : []),
		...(lastCursor?.endsWith('l') ? ['a hidden cursor'] : []),
		...(isWheelAsBefore(written) ? [] : ['the wheel']),
	];
}

/** Whether alternate scroll was saved and switched off, switched on and restored, in turn. */
function isWheelAsBefore(written: string): boolean {
	const changes = [...written.matchAll(/\u{1B}\[\?1007([hlrs])/gu)].map(([, change]) => change);
	return /^(?:slhr(?:hr)*)*$/.test(changes.join(''));
}

function cellsOf(terminal: Emulator, row: number): Cells {
	const {active} = terminal.buffer;
	const line = active.getLine(active.baseY + row);
	const runs: Array<{-readonly [Key in keyof Run]: Run[Key]}> = [];
	for (let column = 0; column < terminal.cols; column++) {
		const cell = line?.getCell(column);
		if (!cell || cell.getWidth() === 0) continue;
		const looks = {
			isBold: cell.isBold() !== 0,
			isItalic: cell.isItalic() !== 0,
			ink: colourOf(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor()),
			paper: colourOf(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor()),
		};
		const last = runs.at(-1);
		const isSame =
			last && Object.entries(looks).every(([look, is]) => last[look as keyof typeof looks] === is);
		if (isSame && last.column + last.cells === column) {
			last.text += cell.getChars() || ' ';
			last.cells += cell.getWidth();
		} else {
			runs.push({text: cell.getChars() || ' ', column, cells: cell.getWidth(), ...looks});
		}
	}

	return runs.filter(run => run.text.trim() !== '');
}

/** A colour of a cell, of all or of the 256 beyond the terminal's own 16. */
function colourOf(isDirect: boolean, isIndexed: boolean, value: number): string | undefined {
	if (isIndexed && value < 16) return `colour ${value}`;
	if (!isDirect && !isIndexed) return undefined;
	const [red, green, blue] = isDirect
		? [value >> 16, (value >> 8) & 255, value & 255]
		: colourAt(value);
	return `#${Buffer.from([red, green, blue]).toString('hex')}`;
}

/** The environment that the program is given, whatever that of the tests is. */
export function environment({
	home,
	environment: more,
}: Pick<Start, 'home' | 'environment'>): Record<string, string> {
	const kept = Object.entries(process.env).filter(
		([name]) =>
			!['CI', 'NO_COLOR', 'COLORTERM', 'FORCE_COLOR', 'NODE_OPTIONS', 'NODE_ENV'].includes(name),
	);
	return {
		...(Object.fromEntries(kept) as Record<string, string>),
		TERM: 'xterm-256color',
		LC_ALL: 'C.UTF-8',
		DOGEAR_HOME: home,
		...more,
	};
}

/** Waits some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
	return new Promise(resolve => {
		setTimeout(resolve, milliseconds);
	});
}
