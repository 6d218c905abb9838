import {readFileSync, rmSync, statSync, utimesSync} from 'node:fs';
import {open, rename, rm} from 'node:fs/promises';
import {basename, join} from 'node:path';
import process from 'node:process';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {besideLibrary} from '../storage/beside-library.ts';
import {disk, listFolder, privateFile} from '../storage/file-system.ts';
import {type LockPlace, takeLock} from '../storage/lock.ts';
import type {SiteState} from './site-state.ts';

/** The folder of what is kept of a library's sites. */
export const sitesFolder = (library: string): string => join(library, besideLibrary, 'sites');
const extension = '.json';
const sitePath = (library: string, folder: string): string =>
	join(sitesFolder(library), folder + extension);

/** A site with its folder's name, and when it was asked last, in milliseconds since 1970. */
export interface KeptSite {
	readonly folder: string;
	readonly state: SiteState;
	readonly askedAt: number;
}

/** All sites of a library that can be read, those that are not followed any more among them. */
export function readSites(library: string): readonly KeptSite[] {
	return listFolder(disk, sitesFolder(library))
		.filter(name => name.endsWith(extension) && !name.startsWith('.'))
		.sort()
		.map(name => readSite(library, basename(name, extension)))
		.filter(site => site !== undefined);
}

/** What is kept of a site; undefined when there is nothing, or nothing that can be read. */
export function readSite(library: string, folder: string): KeptSite | undefined {
	const path = sitePath(library, folder);
	try {
		const state: unknown = JSON.parse(readFileSync(path, 'utf8'));
		if (!isState(state)) return undefined;
		const wasAsked = (state.memory ?? undefined) !== undefined || state.trouble !== undefined;
		const askedAt = wasAsked ? statSync(path).mtimeMs : 0;
		return {folder, state: withSafeText(state), askedAt};
	} catch {
		return undefined;
	}
}

function isState(value: unknown): value is SiteState {
	const state = (value ?? {}) as Readonly<Record<string, unknown>>;
	const {kind, url, name, title, first, full, menu, fresh, changed, vanished, unsettled} = state;
	const areTexts = [menu, fresh, vanished, unsettled].every(
		each => Array.isArray(each) && each.every(text => typeof text === 'string'),
	);
	return (
		(kind === 'wordpress' || kind === 'feed') &&
		[url, name, title, full].every(each => typeof each === 'string') &&
		areTexts &&
		[first, changed].every(each => typeof each === 'object' && each !== null)
	);
}

/** Somebody may have sent the library: what is shown is made safe once more. */
function withSafeText(state: SiteState): SiteState {
	const {title, tagline, menu, trouble} = state;
	return {
		...state,
		title: sanitiseLine(title),
		menu: menu.map(sanitiseLine),
		...(tagline !== undefined && {tagline: sanitiseLine(String(tagline))}),
		...(trouble && {trouble: {...trouble, why: sanitiseLine(String(trouble.why))}}),
	};
}

/**
 * Keeps what is known of a site, whole or not at all, and brings it to the disk: the one wait for the
 * disk that a site costs; `isSynced` false leaves that to the next time. The time of the file is when the
 * site was asked last. Rejects with what the disk says.
 */
export async function keepSite(
	library: string,
	{folder, state, askedAt}: KeptSite,
	isSynced = true,
): Promise<void> {
	const path = sitePath(library, folder);
	const around = sitesFolder(library);
	const temporary = join(around, `.${folder}.${process.pid}-0.tmp`);
	try {
		const file = await open(temporary, 'w', privateFile);
		try {
			// As open as its folder, whatever the umask; but nobody else may write where everybody may.
			await file.chmod((statSync(around).mode & 0o664) | privateFile);
			await file.writeFile(`${JSON.stringify(state, undefined, '\t')}\n`);
			if (isSynced) await file.sync();
		} finally {
			await file.close();
		}

		noteTime(temporary, askedAt);
		await rename(temporary, path);
	} finally {
		await rm(temporary, {force: true});
	}
}

/** Notes that a site was asked and had nothing new. Throws what the disk throws. */
export function noteAsked(library: string, folder: string, at: number): void {
	noteTime(sitePath(library, folder), at);
}

function noteTime(path: string, at: number): void {
	utimesSync(path, at / 1000, at / 1000);
}

/** Forgets a site. Throws what the disk throws. */
export function forgetSite(library: string, folder: string): void {
	rmSync(sitePath(library, folder), {force: true});
}

/**
 * Takes a site for itself while it is asked or changed: two windows do not ask it at once. Undefined
 * while another window has it.
 */
export function lockSite(
	library: string,
	folder: string,
	patienceMs = 0,
): ReturnType<typeof takeLock> {
	const place: LockPlace = {path: join(sitesFolder(library), `.${folder}.lock`), fileSystem: disk};
	return takeLock(place, patienceMs);
}
