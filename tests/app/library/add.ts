import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {AddWords} from '../../../src/app/command-line/request.ts';
import {addCommand} from '../../../src/app/commands/add.ts';

/** What a run of `dogear add` said. */
export interface Run {
	readonly code: number;
	readonly out: string;
	readonly notices: readonly string[];
}

/** A library that is gone at the end of the block that uses it. */
export interface Library extends Disposable {
	/** The folder that the library is made in. */
	readonly home: string;
	readonly path: string;
	/** Adds files and folders. */
	add(what: readonly string[], more?: Partial<AddWords>): Promise<Run>;
	/** Adds a text from standard input. */
	addText(text: string, more?: Partial<AddWords>): Promise<Run>;
	/** Its stories, relative to it. */
	files(): readonly string[];
}

/** What `add` is told where nothing is. */
export const noOptions = {
	to: undefined,
	as: undefined,
	isOne: false,
	isKeepAll: false,
	isDryRun: false,
	isJson: false,
	showRemoved: undefined,
	undo: undefined,
};

/** Runs `dogear add` on a library in a folder. */
export async function runAdd(home: string, options: Partial<AddWords>, input = ''): Promise<Run> {
	const written: string[] = [];
	const notices: string[] = [];
	const code = await addCommand(
		{what: [], ...noOptions, ...options},
		{
			library: join(home, 'library'),
			write: text => written.push(text),
			notice: sentence => notices.push(sentence),
			input: ReadableStream.from([Buffer.from(input)]),
			progress: {step() {}, end() {}},
		},
	);
	return {code, out: written.join(''), notices};
}

/** Makes a library that does not exist yet, in a folder that does. */
export function makeLibrary(): Library {
	const home = mkdtempSync(join(tmpdir(), 'dogear-library-'));
	const path = join(home, 'library');
	return {
		home,
		path,
		add: (what, more = {}) => runAdd(home, {what, ...more}),
		addText: (text, more = {}) => runAdd(home, {what: ['-'], ...more}, text),
		files: () =>
			readdirSync(path, {recursive: true, encoding: 'utf8'})
				.filter(name => name.endsWith('.md'))
				.sort(),
		[Symbol.dispose]: () => rmSync(home, {recursive: true, force: true}),
	};
}
