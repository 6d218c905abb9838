import {existsSync, readdirSync, readFileSync} from 'node:fs';

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packages of which a file is read that is a bundle itself: their dependencies are inside. */
const bundles: readonly string[] = ['node_modules/linkedom', 'node_modules/@lingo-reader/shared'];

/** Packages of which a file was written anew by us, after their own. */
const rewritten: readonly string[] = ['node_modules/string-width', 'node_modules/terminal-size'];

/**
 * The licences of the packages that bundled files come from, as their authors ask. `files` are
 * the paths that esbuild read, from the root.
 */
export function licencesOf(files: readonly string[]): string {
	const read = files.flatMap(file => packageOf(file) ?? []);
	const inside = bundles.filter(folder => read.includes(folder)).flatMap(dependenciesOf);
	return [...new Set([...read, ...inside, ...rewritten])]
		.sort()
		.map(licenceOf)
		.join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * The folder of the package that a file belongs to. A folder without a manifest is a part of the package
 * that brings it along: feedsmith does so with a package of the same author and licence.
 */
export function packageOf(file: string): string | undefined {
	const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
	if (folder === undefined || existsSync(`${folder}/package.json`)) return folder;
	return packageOf(folder.slice(0, folder.lastIndexOf('/node_modules/')));
}

/** The folders of all packages that a package needs, and these in turn. */
export function dependenciesOf(folder: string): string[] {
	const folders = Object.keys(manifestOf(folder).dependencies ?? {}).map(name => {
		const own = `${folder}/node_modules/${name}`;
		return existsSync(own) ? own : `node_modules/${name}`;
	});
	return folders.flatMap(each => [each, ...dependenciesOf(each)]);
}

function manifestOf(folder: string): Manifest {
	return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
}

function licenceOf(folder: string): string {
	const {name, version, license} = manifestOf(folder);
	const texts = readdirSync(folder)
		.filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file))
		.map(file => readFileSync(`${folder}/${file}`, 'utf8').trim());
	return [`${name} ${version}: ${license}\n`, ...texts].join('\n').concat('\n');
}
