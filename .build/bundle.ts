// Makes dist/ from src/: everything bundled, so that starting reads one file and no node_modules;
// a chunk for every part that is loaded with import(); the licences of all that is bundled.
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {relative} from 'node:path';
import process from 'node:process';
import {manPage} from '../src/app/command-line/man-page.ts';
import {asFunction} from './as-function.ts';
import {buildAll, loadedLate, programFile} from './build-all.ts';
import {escapeNonLatin1} from './escape-non-latin-1.ts';
import {licencesOf} from './licences.ts';
import {checkPatches} from './patches/plugin.ts';
import {requireBuiltins} from './require-builtins.ts';

const builds = await buildAll();
const read = builds.flatMap(({metafile}) => Object.keys(metafile.inputs));
checkPatches(read);

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
for (const {metafile, outputFiles} of builds) {
	for (const {path, text} of outputFiles) {
		const imports = metafile.outputs[relative('.', path)]?.imports ?? [];
		const builtins = imports.filter(
			({external, kind, path}) => external && isBuiltin(path) && kind === 'import-statement',
		);
		const isProgram = relative('.', path) === programFile;
		const isEarly = isProgram || relative('.', path) === 'dist/main.js';
		const required = requireBuiltins(text, builtins.length, isEarly ? loadedLate : []);
		const latin1 = escapeNonLatin1(required);
		const later = imports.filter(({kind}) => kind === 'dynamic-import');
		// A script is read as it is told to be: a byte a character takes the least time.
		if (isProgram) writeFileSync(path, asFunction(latin1, later.length), 'latin1');
		else writeFileSync(path, latin1);
	}
}

writeFileSync('dist/main.js', `#!/usr/bin/env node\n${readFileSync('dist/main.js', 'utf8')}`);
chmodSync('dist/main.js', 0o755);
writeFileSync('dist/LICENCES.txt', licencesOf(read));
writeFileSync('dist/dogear.1', manPage(publishedOn()));

/** The day that stands in the man page (reproducible-builds.org/specs/source-date-epoch), else today. */
function publishedOn(): string {
	const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN);
	const at = Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
	return at.toISOString().slice(0, 10);
}
