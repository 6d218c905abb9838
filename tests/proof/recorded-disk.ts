import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {dirname, resolve} from 'node:path';

/** What a program did to the disk; a file is known by a number, whatever it is called. */
export type Call =
	| {readonly kind: 'make' | 'truncate' | 'sync'; readonly file: number; readonly path: string}
	| {readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer}
	| {readonly kind: 'rename' | 'link'; readonly path: string; readonly to: string}
	| {readonly kind: 'remove' | 'folder' | 'sync folder'; readonly path: string}
	/** What the program has promised from now on. */
	| {readonly kind: 'promise'; readonly words: string};

interface Opened {
	readonly file: number | undefined;
	readonly path: string;
	at: number;
}

/** A recording of what this process does to the disk. */
export interface Recording {
	readonly calls: readonly Call[];
	/** Notes that something was promised. */
	readonly promise: (words: string) => void;
	/** Gives `node:fs` its own calls back. */
	readonly end: () => void;
}

const used = [
	...(['existsSync', 'fstatSync', 'fsync', 'fsyncSync', 'linkSync', 'mkdirSync'] as const),
	...(['openSync', 'renameSync', 'rmSync', 'writeFileSync', 'writeSync'] as const),
];

/**
 * Records the calls of `node:fs` that change the disk, of this process. To be called before conf is
 * loaded, which keeps the calls that it finds. A sync in the background is done at once.
 */
export function recordDisk(): Recording {
	const own = Object.fromEntries(used.map(name => [name, fs[name]])) as unknown as Pick<
		typeof fs,
		(typeof used)[number]
	>;
	const calls: Call[] = [];
	const names = new Map<string, number>();
	const open = new Map<number, Opened>();
	let made = 0;

	const make = (path: string): number => {
		const file = made++;
		names.set(path, file);
		calls.push({kind: 'make', file, path});
		return file;
	};

	const sync = (fd: number): void => {
		const {file, path} = open.get(fd) ?? {};
		if (path === undefined) return;
		calls.push(file === undefined ? {kind: 'sync folder', path} : {kind: 'sync', file, path});
	};

	const move = (kind: 'rename' | 'link', from: string, to: string): void => {
		const [path, target] = [resolve(from), resolve(to)];
		const file = names.get(path);
		// A lock is a link that names its holder: it is no file, and nothing is lost with it.
		if (file === undefined) return;
		names.set(target, file);
		if (kind === 'rename') names.delete(path);
		calls.push({kind, path, to: target});
	};

	const patches = {
		openSync(given: string, flags: string | number = 'r', mode?: number) {
			const path = resolve(given);
			const isThere = own.existsSync(path);
			const fd = own.openSync(path, flags, mode);
			const isFile = own.fstatSync(fd).isFile();
			if (isFile && !isThere) make(path);
			const file = isFile ? names.get(path) : undefined;
			if (isThere && file !== undefined && String(flags).startsWith('w'))
				calls.push({kind: 'truncate', file, path});
			open.set(fd, {file, path, at: String(flags).startsWith('a') ? own.fstatSync(fd).size : 0});
			return fd;
		},
		writeSync(fd: number, data: string | Uint8Array, ...rest: number[]) {
			const count = Reflect.apply(own.writeSync, own, [fd, data, ...rest]) as number;
			const opened = open.get(fd);
			if (opened?.file === undefined) return count;
			const start = typeof data === 'string' ? 0 : (rest[0] ?? 0);
			const bytes = Buffer.from(Buffer.from(data as string).subarray(start, start + count));
			calls.push({kind: 'write', file: opened.file, at: opened.at, bytes});
			opened.at += count;
			return count;
		},
		writeFileSync(given: string, data: string, options?: object) {
			own.writeFileSync(given, data, options);
			const path = resolve(given);
			const file = names.get(path) ?? make(path);
			calls.push({kind: 'truncate', file, path});
			calls.push({kind: 'write', file, at: 0, bytes: Buffer.from(data)});
		},
		fsyncSync: sync,
		fsync(fd: number, done: (error: Error | null) => void) {
			sync(fd);
			done(null);
		},
		renameSync(from: string, to: string) {
			own.renameSync(from, to);
			move('rename', from, to);
		},
		linkSync(from: string, to: string) {
			own.linkSync(from, to);
			move('link', from, to);
		},
		rmSync(given: string, options?: object) {
			own.rmSync(given, options);
			if (names.delete(resolve(given))) calls.push({kind: 'remove', path: resolve(given)});
		},
		mkdirSync(given: string, options?: fs.MakeDirectoryOptions) {
			const missing = [];
			for (let path = resolve(given); !own.existsSync(path); path = dirname(path))
				missing.unshift(path);
			const result = own.mkdirSync(given, options);
			for (const path of missing) calls.push({kind: 'folder', path});
			return result;
		},
	};
	Object.assign(fs, patches);
	syncBuiltinESMExports();
	return {
		calls,
		promise: words => calls.push({kind: 'promise', words}),
		end() {
			Object.assign(fs, own);
			syncBuiltinESMExports();
		},
	};
}
