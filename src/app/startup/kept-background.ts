import type {Directories} from '../../disk/storage/directories.ts';
import {disk, makeFolder, readWhole} from '../../disk/storage/file-system.ts';
import {replaceFile} from '../../disk/storage/write-file.ts';
import type {Colour} from '../../terminal/themes/colour.ts';
import {backgroundPath} from './snapshot.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What tells one terminal from another. */
const terminalOf = ({TERM, TERM_PROGRAM, COLORTERM}: Environment): string =>
	JSON.stringify([TERM, TERM_PROGRAM, COLORTERM]);

/** The background that this terminal told the last time; undefined where none is known. */
export function keptBackground(
	directories: Directories,
	environment: Environment,
): Colour | undefined {
	try {
		const {terminal, background} = JSON.parse(
			readWhole(disk, backgroundPath(directories)).toString(),
		) as {terminal: unknown; background: unknown};
		const isColour =
			Array.isArray(background) &&
			background.length === 3 &&
			background.every(each => Number.isInteger(each) && each >= 0 && each <= 255);
		return isColour && terminal === terminalOf(environment)
			? (background as unknown as Colour)
			: undefined;
	} catch {
		return undefined;
	}
}

/** Keeps the background for the next start. Never throws: it can be asked for again. */
export function keepBackground(
	directories: Directories,
	environment: Environment,
	background: Colour,
): void {
	try {
		makeFolder(disk, directories.state);
		const kept = JSON.stringify({terminal: terminalOf(environment), background});
		replaceFile(disk, backgroundPath(directories), `${kept}\n`);
	} catch {}
}
