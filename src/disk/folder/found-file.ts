import {sep} from 'node:path';

/** A file that may be a story. */
export interface FoundFile {
	/** The real, absolute path. */
	readonly path: string;
	/** Where it was found below the root, with `/`. */
	readonly relativePath: string;
	/** Whether it lies in a folder of drafts. */
	readonly isDraft: boolean;
}

/** A folder with its files. */
export interface Folder {
	/** Real path. */
	readonly path: string;
	/** What the paths of its files begin with. */
	readonly start: string;
	/** Below the root, as it was found, with `/` at its end; empty for the root. */
	readonly below: string;
	readonly isDraft: boolean;
}

/** Makes a folder of a real path that was found below the root. */
export function makeFolder(path: string, below: string): Folder {
	const start = path.endsWith(sep) ? path : path + sep;
	return {path, start, below, isDraft: below.split('/').includes('_drafts')};
}

/** A file where it was found: of a hundred thousand the paths would fill the memory. */
export class FileInFolder implements FoundFile {
	readonly folder: Folder;
	readonly name: string;

	constructor(folder: Folder, name: string) {
		this.folder = folder;
		this.name = name;
	}

	get path(): string {
		return this.folder.start + this.name;
	}

	get relativePath(): string {
		return this.folder.below + this.name;
	}

	get isDraft(): boolean {
		return this.folder.isDraft;
	}
}

/** Files as plain data: those of one folder that stand beside each other, or one that a link led to. */
export type PackedFiles = ReadonlyArray<
	FoundFile | {readonly folder: Folder; readonly names: string[]}
>;

/** Makes files plain data, to be handed to another thread. */
export function packFiles(files: readonly FoundFile[]): PackedFiles {
	const packed: Array<PackedFiles[number]> = [];
	for (const file of files) {
		const last = packed.at(-1);
		if (!(file instanceof FileInFolder)) packed.push(file);
		else if (last && 'names' in last && last.folder === file.folder) last.names.push(file.name);
		else packed.push({folder: file.folder, names: [file.name]});
	}

	return packed;
}

/** The files that were packed. */
export function unpackFiles(packed: PackedFiles): readonly FoundFile[] {
	const files: FoundFile[] = [];
	for (const each of packed) {
		if (!('names' in each)) files.push(each);
		else for (const name of each.names) files.push(new FileInFolder(each.folder, name));
	}

	return files;
}
