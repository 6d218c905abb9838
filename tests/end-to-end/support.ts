import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {text} from 'node:stream/consumers';
import {startOptions} from '../../.build/start-options.ts';
import {environment, program, type Running, type Start, start} from './terminal.ts';

/** A temporary folder that is gone at the end of the block that uses it. */
export interface Folder extends Disposable {
	readonly path: string;
	/** A home of dogear in it. */
	readonly home: string;
	/** Writes a file in it, folders above it too; gives its path. */
	readonly write: (name: string, content: string | Uint8Array) => string;
}

export function makeFolder(): Folder {
	const path = realpathSync(mkdtempSync(join(tmpdir(), 'dogear-test-')));
	return {
		path,
		home: join(path, 'home'),
		write(name, content) {
			const file = join(path, name);
			mkdirSync(dirname(file), {recursive: true});
			writeFileSync(file, content);
			return file;
		},
		[Symbol.dispose]: () => rmSync(path, {recursive: true, force: true, maxRetries: 5}),
	};
}

/** A story of numbered paragraphs, each of three lines or so; 60 of them are 20 pages or more. */
export function makeStory(title: string, number = 60, more = ''): string {
	const paragraphs = Array.from(
		{length: number},
		(_, index) =>
			`Paragraph ${index + 1} of ${title} begins here, and says nothing that needs to be remembered; it only goes on long enough to be set on a few lines, as any paragraph of a story would, until it ends.`,
	);
	return `---\ntitle: ${title}\ndate: 2025-11-0${title.length}\n${more}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** The number of the first paragraph that begins on the screen. */
export function firstParagraph(running: Running): number {
	return Number(/Paragraph (\d+) of/.exec(running.text())?.[1] ?? Number.NaN);
}

/** The page that the footer tells, 0 while there is none. */
export function pageOf(running: Running): number {
	return Number(/page (\d+) of \d+/.exec(running.text())?.[1] ?? 0);
}

/** How a page begins that is painted before the program is there, and how the program takes over. */
export const painted =
	'\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[?1007s\u001B[?1007l\u001B[H\u001B[2J';
export const takenOver = '\u001B[H\u001B[H\u001B[?25l';

/** Waits for a page of the open story. */
export function seePage(running: Running, page: number): Promise<string[]> {
	return running.until(() => pageOf(running) === page, `page ${page}`);
}

/** The letters of a text: words are the same ones however they are cut into lines. */
export function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first words on the page of an open story under its running head. */
export function firstWords(running: Running): string {
	const [, line = ''] = running.screen().filter(row => /\S/.test(row));
	return line.trim().split(/\s+/).slice(0, 5).join(' ');
}

/** Waits until words are on the screen, on whatever lines. */
export function seeWords(running: Running, words: string): Promise<string[]> {
	const wanted = lettersOf(words);
	return running.until(text => lettersOf(text).includes(wanted), JSON.stringify(words));
}

/** What the program said where there is no terminal. */
export interface Said {
	readonly code: number | null;
	readonly out: string;
	readonly errors: string;
}

/** Runs the program, or a command, without a terminal. */
export async function run(
	words: readonly string[],
	{input, command, folder, ...rest}: Omit<Start, 'words'> & {readonly input?: string | Uint8Array},
): Promise<Said> {
	const [file, ...before] = command ?? [process.execPath, ...startOptions, program];
	const child = spawn(file, [...before, ...words], {
		cwd: folder ?? process.cwd(),
		env: environment(rest),
	});
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	const code = new Promise<number | null>(resolve => {
		child.on('close', resolve);
	});
	const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
	return {code: await code, out, errors};
}

/** An interactive shell with job control in a pseudo-terminal; `dogear` is the program in it. */
export async function startShell(folder: Folder, columns = 80, rows = 24): Promise<Running> {
	const rc = folder.write(
		'rc',
		`PS1='ready> '\ndogear() { ${JSON.stringify(process.execPath)} ${startOptions.join(' ')} ${JSON.stringify(program)} "$@"; }\n`,
	);
	const shell = start({
		command: ['bash', '--noprofile', '--rcfile', rc, '-i'],
		home: folder.home,
		folder: folder.path,
		columns,
		rows,
		environment: {HISTFILE: ''},
	});
	await shell.see('ready>');
	return shell;
}
