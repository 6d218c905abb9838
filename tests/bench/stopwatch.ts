import {readdirSync, readFileSync} from 'node:fs';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

type Terminal = InstanceType<typeof xterm.Terminal>;

/** A command in a pseudo-terminal. */
export interface Start {
	readonly command: readonly [program: string, ...words: string[]];
	readonly columns?: number;
	readonly rows?: number;
	readonly environment?: Readonly<Record<string, string>>;
}

/** What a key or a new size brought about. Times in milliseconds since it was sent. */
export interface Repaint {
	readonly first: number;
	readonly last: number;
	/** Bytes written. */
	readonly bytes: number;
}

/** A program that is being timed. */
export interface Timed {
	/** Milliseconds from the start until words are on the screen; white space does not count. */
	readonly see: (words: string) => Promise<number>;
	/** Sends keys without waiting. */
	readonly send: (keys: string) => void;
	/** Sends keys and waits until their repaint has ended. */
	readonly press: (keys: string) => Promise<Repaint>;
	/** Sends keys; milliseconds until words are on the screen. */
	readonly pressUntil: (keys: string, words: string) => Promise<number>;
	/** Gives the terminal another size; milliseconds until its upper rows are these. */
	readonly resizeUntil: (
		columns: number,
		rows: number,
		upper: readonly string[],
	) => Promise<number>;
	/** Gives the terminal another size. */
	readonly resize: (columns: number, rows: number) => void;
	/** Waits until nothing has been written for some milliseconds. */
	readonly rest: (quiet?: number) => Promise<void>;
	/** The rows of the screen, read through a terminal emulator. */
	readonly screen: () => Promise<string[]>;
	/** The most memory (bytes) that it and its children have used so far. Linux only. */
	readonly peakMemory: () => number;
	/** Waits for its end. */
	readonly ended: Promise<void>;
	/** Ends it and waits for its end. */
	readonly stop: () => Promise<void>;
}

const [usualColumns, usualRows] = [100, 30];
/** Milliseconds of silence after which a repaint has ended. */
const quietAfterRepaint = 20;
const patience = 30_000;

/** Starts a program and the watch. */
export function start({
	command,
	columns = usualColumns,
	rows = usualRows,
	environment,
}: Start): Timed {
	const [program, ...words] = command;
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const began = performance.now();
	const pty = spawn(program, words, {
		cols: columns,
		rows,
		name: 'xterm-256color',
		env: {...bare(), ...environment},
		encoding: null,
	});
	return watch(pty, terminal, began);
}

function watch(pty: IPty, terminal: Terminal, began: number): Timed {
	let [lastWrite, bytes, hasEnded] = [began, 0, false];
	let isWatched = (): boolean => false;
	let watched = (_at: number): void => undefined;
	let wrote = (): void => undefined;
	pty.onData(data => {
		const at = performance.now();
		const chunk = data as unknown as Buffer;
		lastWrite = at;
		bytes += chunk.length;
		wrote();
		terminal.write(chunk, () => {
			if (isWatched()) watched(at);
		});
	});
	const ended = new Promise<void>(resolve => {
		pty.onExit(() => {
			hasEnded = true;
			resolve();
		});
	});

	/** The time of the write that makes the screen what it is to be. */
	const become = (words: string, isThere: (rows: string[]) => boolean): Promise<number> => {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				const screen = rowsOf(terminal).join('\n');
				reject(new Error(`${JSON.stringify(words)} was never shown; the screen is:\n${screen}`));
			}, patience);
			isWatched = () => isThere(rowsOf(terminal));
			watched = at => {
				isWatched = () => false;
				clearTimeout(timer);
				resolve(at);
			};
			if (isWatched()) watched(lastWrite);
		});
	};

	const seen = (words: string): Promise<number> => {
		const wanted = withoutSpace(words);
		return become(words, rows => withoutSpace(rows.join('')).includes(wanted));
	};

	const rest = async (quiet = 150): Promise<void> => {
		while (!hasEnded && performance.now() - lastWrite < quiet) await pause(quiet / 4);
	};

	const resize = (columns: number, rows: number): void => {
		terminal.resize(columns, rows);
		pty.resize(columns, rows);
	};

	const repaint = async (cause: () => void): Promise<Repaint> => {
		await rest(quietAfterRepaint);
		const before = bytes;
		const at = performance.now();
		let first: number | undefined;
		wrote = () => {
			first ??= lastWrite;
		};
		cause();
		while (first === undefined && performance.now() - at < patience) await pause(1);
		await rest(quietAfterRepaint);
		wrote = () => undefined;
		return {first: (first ?? Number.NaN) - at, last: lastWrite - at, bytes: bytes - before};
	};

	return {
		see: async words => (await seen(words)) - began,
		send: keys => pty.write(keys),
		press: keys => repaint(() => pty.write(keys)),
		async pressUntil(keys, words) {
			const at = performance.now();
			pty.write(keys);
			return (await seen(words)) - at;
		},
		resize,
		async resizeUntil(columns, rows, upper) {
			const at = performance.now();
			resize(columns, rows);
			// An emulator that sets its rows again may show them before the program does.
			const isThere = (now: string[]) =>
				lastWrite > at && upper.every((row, index) => row === now[index]);
			return (await become(upper.join('\n'), isThere)) - at;
		},
		rest,
		screen: () => new Promise(resolve => terminal.write('', () => resolve(rowsOf(terminal)))),
		peakMemory: () => tree(pty.pid).reduce((sum, each) => sum + peakOf(each), 0),
		ended,
		async stop() {
			for (const signal of ['SIGTERM', 'SIGKILL']) {
				if (!hasEnded) pty.kill(signal);
				await Promise.race([ended, pause(1000)]);
			}
		},
	};
}

function rowsOf({buffer: {active}, rows}: Terminal): string[] {
	return Array.from(
		{length: rows},
		(_, row) =>
			active
				.getLine(active.baseY + row)
				?.translateToString(true)
				.trimEnd() ?? '',
	);
}

/** Programs fill up with spaces or with cursor movements, which comes to the same. */
function withoutSpace(text: string): string {
	return text.replaceAll(/\s+/g, '');
}

/** A process and all that it has started. */
function tree(pid: number): number[] {
	try {
		const children = readdirSync(`/proc/${pid}/task`)
			.flatMap(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
			.filter(child => child.trim() !== '');
		return [pid, ...children.flatMap(child => tree(Number(child)))];
	} catch {
		return [pid];
	}
}

/** proc(5): the peak of the resident set. */
export function peakOf(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) * 1024;
}

/** The environment without what would change a contestant’s colours, caches or start. */
function bare(): Record<string, string> {
	const left = /^(?:CI|NO_COLOR|FORCE_COLOR|NODE_.*|npm_.*|COLUMNS|LINES|LESS.*|DOGEAR_.*)$/;
	const kept = Object.entries(process.env).filter(([name]) => !left.test(name));
	return {...(Object.fromEntries(kept) as Record<string, string>), LC_ALL: 'C.UTF-8'};
}

/** Waits some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
	return new Promise(resolve => {
		setTimeout(resolve, milliseconds);
	});
}
