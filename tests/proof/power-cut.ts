import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import type {Call} from './recorded-disk.ts';

/** What a power cut leaves of what was not synced: nothing, or all names and none of the bytes. */
export type Cut = 'nothing' | 'names alone';

interface File {
	bytes: Buffer;
	synced: Buffer;
}

/** What stands on a disk, and what of it has been synced. */
interface Disk {
	readonly files: Map<number, File>;
	readonly names: Map<string, number>;
	readonly synced: Map<string, number>;
	readonly folders: Set<string>;
	readonly syncedFolders: Set<string>;
}

/**
 * Puts into a folder what a power cut after these calls would leave of another one. POSIX promises no
 * more: bytes are there when their file was synced, names when their folder was.
 */
export function leaveAfter(calls: readonly Call[], cut: Cut, from: string, to: string): void {
	const disk: Disk = {
		files: new Map(),
		names: new Map(),
		synced: new Map(),
		folders: new Set(),
		syncedFolders: new Set(),
	};
	for (const call of calls) carryOut(call, disk);
	const names = cut === 'nothing' ? disk.synced : disk.names;
	const folders = cut === 'nothing' ? disk.syncedFolders : disk.folders;
	const isThere = (folder: string): boolean =>
		folder === from || (folders.has(folder) && isThere(dirname(folder)));
	for (const folder of folders) {
		if (isThere(folder)) mkdirSync(join(to, relative(from, folder)), {recursive: true});
	}

	for (const [path, file] of names) {
		if (!isThere(dirname(path))) continue;
		writeFileSync(join(to, relative(from, path)), disk.files.get(file)?.synced ?? '');
	}
}

function carryOut(call: Call, {files, names, synced, folders, syncedFolders}: Disk): void {
	switch (call.kind) {
		case 'make':
			files.set(call.file, {bytes: Buffer.alloc(0), synced: Buffer.alloc(0)});
			names.set(call.path, call.file);
			return;
		case 'truncate':
			change(files, call.file, file => ({...file, bytes: Buffer.alloc(0)}));
			return;
		case 'write': {
			const {at, bytes} = call;
			change(files, call.file, file => ({
				...file,
				bytes: Buffer.concat([file.bytes.subarray(0, at), bytes]),
			}));
			return;
		}
		case 'sync':
			change(files, call.file, ({bytes}) => ({bytes, synced: bytes}));
			return;
		case 'rename':
		case 'link':
			names.set(call.to, names.get(call.path) as number);
			if (call.kind === 'rename') names.delete(call.path);
			return;
		case 'remove':
			names.delete(call.path);
			return;
		case 'folder':
			folders.add(call.path);
			return;
		case 'sync folder':
			syncNames(call.path, names, synced, folders, syncedFolders);
			return;
		default:
	}
}

function change(files: Map<number, File>, number: number, how: (file: File) => File): void {
	const file = files.get(number);
	if (file) files.set(number, how(file));
}

function syncNames(
	folder: string,
	names: ReadonlyMap<string, number>,
	synced: Map<string, number>,
	folders: ReadonlySet<string>,
	syncedFolders: Set<string>,
): void {
	for (const path of synced.keys()) if (dirname(path) === folder) synced.delete(path);
	for (const [path, file] of names) if (dirname(path) === folder) synced.set(path, file);
	for (const path of folders) if (dirname(path) === folder) syncedFolders.add(path);
}
