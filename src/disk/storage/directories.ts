import {homedir, userInfo} from 'node:os';
import {isAbsolute, join, resolve} from 'node:path';

/** Where dogear keeps what it writes. No folder is made before something is written into it. */
export interface Directories {
	/** Settings and the snapshot of places. */
	readonly config: string;
	/** The reader's own library. */
	readonly data: string;
	/** The journal of places, and what is kept aside. */
	readonly state: string;
	/** What can be made again: indexes, page maps. */
	readonly cache: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The folders for this reader: `DOGEAR_HOME` with `config`, `data`, `state` and `cache` under it;
 * else the platform's own: XDG Base Directory Specification 0.8 on Linux and other Unix systems,
 * `~/Library` on macOS, `%APPDATA%` and `%LOCALAPPDATA%` on Windows.
 */
export function findDirectories(
	environment: Variables,
	platform: NodeJS.Platform = process.platform,
	home: string = findHome(),
): Directories {
	if (environment.DOGEAR_HOME) {
		const root = resolve(environment.DOGEAR_HOME);
		return {
			config: join(root, 'config'),
			data: join(root, 'data'),
			state: join(root, 'state'),
			cache: join(root, 'cache'),
		};
	}

	if (platform === 'darwin') {
		return onMac(home);
	}

	return platform === 'win32' ? onWindows(environment, home) : onUnix(environment, home);
}

/** A home for those who have none, where nothing can be kept: so Debian has it for `nobody`. */
const noHome = '/nonexistent';

/**
 * The reader's home folder by what finds it first. An empty or relative HOME would be the folder
 * that one is in, which is not ours to write in; and a user number without a name has no home.
 */
export function findHome(finders: ReadonlyArray<() => string> = systemFinders): string {
	for (const find of finders) {
		try {
			const home = find();
			if (isAbsolute(home)) return home;
		} catch {
			// The next one may know.
		}
	}

	return noHome;
}

const systemFinders = [homedir, () => userInfo().homedir];

function onMac(home: string): Directories {
	const library = join(home, 'Library');
	const support = join(library, 'Application Support', 'dogear');
	return {
		config: join(library, 'Preferences', 'dogear'),
		data: support,
		state: join(support, 'State'),
		cache: join(library, 'Caches', 'dogear'),
	};
}

function onWindows(environment: Variables, home: string): Directories {
	const roaming = environment.APPDATA ?? join(home, 'AppData', 'Roaming');
	const local = environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
	return {
		config: join(roaming, 'dogear', 'Config'),
		data: join(local, 'dogear', 'Data'),
		state: join(local, 'dogear', 'State'),
		cache: join(local, 'dogear', 'Cache'),
	};
}

function onUnix(environment: Variables, home: string): Directories {
	// The specification: a relative path in one of these variables is to be ignored.
	const folder = (name: string, ...conventional: string[]): string => {
		const value = environment[name];
		return join(value?.startsWith('/') ? value : join(home, ...conventional), 'dogear');
	};

	return {
		config: folder('XDG_CONFIG_HOME', '.config'),
		data: folder('XDG_DATA_HOME', '.local', 'share'),
		state: folder('XDG_STATE_HOME', '.local', 'state'),
		cache: folder('XDG_CACHE_HOME', '.cache'),
	};
}
