import {join} from 'node:path';
import {isFields} from '../../core/progress/read-record.ts';
import {findHome} from './directories.ts';
import {errorCode, type FileSystem, makeFolder, privateFile, readWhole} from './file-system.ts';
import {requireConf} from './require-conf.ts';
import {replaceFile} from './write-file.ts';

/** What a conf store holds. */
export type Store = Readonly<Record<string, unknown>>;

/** What was found where a conf store should be. */
export type Condition =
	| 'absent'
	| 'good'
	/** Not what was written: to be put aside before a new one is written. */
	| 'damaged'
	/** Of a newer dogear: to be read as far as we understand it and never to be overwritten. */
	| 'newer'
	/** The disk does not give it; it may be good, so it is never overwritten. */
	| 'unreadable';

/** What was read from a conf store. */
export interface ConfReading {
	readonly condition: Condition;
	/** What the file says, as far as it is JSON at all. */
	readonly store: Store | undefined;
	/** What its second copy says; only when the file itself is not good, and the copy is. */
	readonly copy: Store | undefined;
}

/** A store that is written by conf and outlives what conf alone does not. */
export interface ConfFile {
	readonly path: string;
	/** The second copy. */
	readonly copyPath: string;
	/** Never throws. */
	read(): ConfReading;
	/** Replaces the store. When it throws, what is read is the old store or the new one. */
	write(store: Store): void;
}

/** Where a conf store stands and how it is judged. */
export interface ConfFileOptions {
	readonly directory: string;
	/** The file's name without `.json`. */
	readonly name: string;
	/** Judges what was parsed. */
	readonly judge: (store: Store) => 'good' | 'damaged' | 'newer';
	readonly fileSystem: FileSystem;
}

/**
 * Opens a store of conf. Reading does not use conf: its constructor makes folders, throws at a
 * damaged file, and loading it costs more than twice the start of Node. So it is loaded at the
 * first write; `require`, because the last write happens on the way out, where nothing can wait.
 */
export function openConfFile({directory, name, judge, fileSystem}: ConfFileOptions): ConfFile {
	const path = join(directory, `${name}.json`);
	const copyPath = join(directory, `${name}.copy.json`);
	const readOne = (file: string) => readStore(fileSystem, file, judge);

	return {
		path,
		copyPath,
		read() {
			const {condition, store} = readOne(path);
			const copy = condition === 'good' || condition === 'newer' ? undefined : readOne(copyPath);
			return {condition, store, copy: copy?.condition === 'good' ? copy.store : undefined};
		},
		write(store) {
			// conf renames a file over the good one without asking how many bytes the disk took. So the
			// good one is copied first (unless the copy is as good), what conf wrote is read back whole,
			// and when it is not what was meant the copy takes its place. A crash at any call leaves
			// the file good, or the copy.
			const before = readBytes(fileSystem, path);
			if (before !== undefined && !before.equals(readBytes(fileSystem, copyPath) ?? nothing)) {
				replaceFile(fileSystem, copyPath, before);
			}

			try {
				writeThroughConf(fileSystem, directory, name, store);
				const written = readOne(path);
				if (JSON.stringify(written.store) !== JSON.stringify(store)) {
					throw Object.assign(new Error('The disk kept another store than was written.'), {
						code: 'ENOSPC',
					});
				}
			} catch (error) {
				takeBack({path, copyPath}, before, fileSystem);
				throw error;
			}

			replaceFile(fileSystem, copyPath, fileSystem.readFileSync(path));
		},
	};
}

const nothing = Buffer.alloc(0);

/** `W_OK` of access(2). */
const writable = 2;

function readStore(
	fileSystem: FileSystem,
	path: string,
	judge: ConfFileOptions['judge'],
): {condition: Condition; store: Store | undefined} {
	let text: string;
	try {
		text = readWhole(fileSystem, path).toString();
	} catch (error) {
		return {condition: conditions[errorCode(error) ?? ''] ?? 'unreadable', store: undefined};
	}

	const store = parseStore(text.replace(/^\uFEFF/, ''));
	if (store === undefined || text.startsWith('\uFEFF')) {
		// conf cannot read a file that begins with a byte order mark.
		return {condition: 'damaged', store};
	}

	try {
		return {condition: judge(store), store};
	} catch {
		// Nested too deeply to be looked at.
		return {condition: 'damaged', store: undefined};
	}
}

/** What a file is that the disk does not give. */
const conditions: Readonly<Record<string, Condition>> = {
	ENOENT: 'absent',
	ENOTDIR: 'absent',
	EISDIR: 'damaged',
};

function parseStore(text: string): Store | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isFields(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function readBytes(fileSystem: FileSystem, path: string): Buffer | undefined {
	try {
		return readWhole(fileSystem, path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') {
			return undefined;
		}

		throw error;
	}
}

/**
 * Loads conf, which takes a while; to be called before a lock is taken to write a store under it.
 */
export function loadConf(): typeof import('conf').default {
	// One of its libraries asks for the home folder while it is loaded, and throws where there is none.
	process.env.HOME ||= findHome();
	return requireConf().default;
}

function writeThroughConf(
	fileSystem: FileSystem,
	directory: string,
	name: string,
	store: Store,
): void {
	makeFolder(fileSystem, directory);
	// Where it may not write, conf tries again and again for a second; the reader waits for nothing.
	fileSystem.accessSync(directory, writable);
	const Conf = loadConf();
	const conf = new Conf<Record<string, unknown>>({
		cwd: directory,
		configName: name,
		// Ids of stories hold dots, which conf would otherwise take for nested objects.
		accessPropertiesByDotNotation: false,
		configFileMode: privateFile,
	});
	conf.store = store;
}

/** Puts the old store back from its copy by a rename, which needs no room on a full disk. */
function takeBack(
	file: Pick<ConfFile, 'path' | 'copyPath'>,
	before: Buffer | undefined,
	fileSystem: FileSystem,
): void {
	try {
		const now = readBytes(fileSystem, file.path);
		if (now === undefined || (before !== undefined && now.equals(before))) {
			return;
		}

		if (before === undefined) {
			fileSystem.rmSync(file.path);
		} else {
			fileSystem.renameSync(file.copyPath, file.path);
		}
	} catch {
		// The copy is good: the next start finds the file damaged and reads the copy.
	}
}
