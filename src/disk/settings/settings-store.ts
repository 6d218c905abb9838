import {type Settings, settingsTable, usualSettings} from '../../core/settings/settings.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {type ConfFile, openConfFile, type Store} from '../storage/conf-file.ts';
import type {Directories} from '../storage/directories.ts';
import {diskWords} from '../storage/disk-words.ts';
import {disk, type FileSystem} from '../storage/file-system.ts';
import {findLock, takeLock} from '../storage/lock.ts';
import {putAside} from '../storage/put-aside.ts';

/** The settings as they are kept on disk. None of its functions ever throws. */
export interface SettingsStore {
	get(): Settings;
	/** Changes some settings, now and for the next start; others in the file stay as they are. */
	set(patch: Partial<Settings>): void;
	/** Quiet words for the reader, oldest first; each is said once. */
	readonly notices: readonly SafeText[];
	/** Where the file is. */
	readonly path: string;
	/** What each setting comes from. */
	readonly origins: Readonly<Record<keyof Settings, Origin>>;
	/** Names in the file that are no settings of this version; they stay in it. */
	readonly unknown: readonly string[];
}

/** What a setting comes from: this start's command line or environment, the file, or nothing. */
export type Origin = 'this start' | 'file' | 'default';

/**
 * Opens the settings of `settings.json` in the config folder; what it does not say is as usual. What
 * this start says otherwise holds for it alone, and is not written.
 */
export function openSettings(
	directories: Directories,
	thisStart: Partial<Settings> = {},
	fileSystem: FileSystem = disk,
): SettingsStore {
	const file = openConfFile({
		directory: directories.config,
		name: 'settings',
		// A person may edit this file, so whatever is JSON is good, and each value is judged alone.
		judge: () => 'good',
		fileSystem,
	});
	const notices: SafeText[] = [];
	const notice = (sentence: SafeText): void => {
		if (!notices.includes(sentence)) {
			notices.push(sentence);
		}
	};

	const written = readSound(file, fileSystem, notice);
	const kept = readSettings(written, file.path, notice);
	let current: Settings = {...kept, ...thisStart};
	const save = (changes: Partial<Settings>): void => {
		const lock = takeLock({path: findLock(directories), fileSystem}, patienceMs);
		try {
			// Read again, so that what another window has set meanwhile stays.
			file.write({...readSound(file, fileSystem, notice), ...changes});
		} catch (error) {
			notice(words.settings.unsaved(sanitiseLine(file.path), diskWords(error)));
		} finally {
			lock?.release();
		}
	};

	return {
		notices,
		path: file.path,
		origins: originsOf(written, kept, thisStart),
		unknown: Object.keys(written).filter(name => !Object.hasOwn(settingsTable, name)),
		get: () => current,
		set(patch) {
			const changes = Object.entries(patch).filter(
				([name, value]) => value !== current[name as keyof Settings],
			);
			if (changes.length > 0) {
				current = {...current, ...patch};
				save(Object.fromEntries(changes));
			}
		},
	};
}

/** How long a changed setting may wait for another window. */
const patienceMs = 250;

function readSettings(store: Store, path: string, notice: (sentence: SafeText) => void): Settings {
	const settings: Record<string, unknown> = {...usualSettings};
	for (const [name, {allows, wanted}] of Object.entries(settingsTable)) {
		const value = store[name];
		if (value !== undefined && allows(value)) {
			settings[name] = value;
		} else if (value !== undefined) {
			const usual = sanitiseLine(String(settings[name]));
			notice(words.settings.wrong(sanitiseLine(name), sanitiseLine(path), wanted(), usual));
		}
	}

	return settings as unknown as Settings;
}

function originsOf(
	written: Store,
	kept: Settings,
	thisStart: Partial<Settings>,
): SettingsStore['origins'] {
	const origins = Object.entries(kept).map(([name, value]) => {
		if (Object.hasOwn(thisStart, name)) return [name, 'this start'];
		return [name, written[name] === value ? 'file' : 'default'];
	});
	return Object.fromEntries(origins);
}

/** What the file says; a damaged one is put aside first, and its second copy put in its place. */
function readSound(
	file: ConfFile,
	fileSystem: FileSystem,
	notice: (sentence: SafeText) => void,
): Store {
	const {condition, store, copy} = file.read();
	const path = sanitiseLine(file.path);
	if (condition === 'unreadable') {
		notice(words.settings.unreadable(path));
	}

	// Where the file is missing someone has removed it, to have the usual settings again.
	if (condition !== 'damaged') {
		return store ?? {};
	}

	try {
		const aside = sanitiseLine(putAside(fileSystem, file.path, Date.now()));
		notice(words.settings.damaged(path, aside));
		if (copy !== undefined) {
			fileSystem.renameSync(file.copyPath, file.path);
		}
	} catch (error) {
		notice(words.settings.stuck(path, diskWords(error)));
	}

	return copy ?? store ?? {};
}
