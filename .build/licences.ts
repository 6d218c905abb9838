import {readdirSync, readFileSync} from 'node:fs';

/**
 * The licences of the packages that bundled files come from, as their authors ask. `files` are
 * paths below this folder's parent.
 */
export function licencesOf(files: readonly string[]): string {
	const folders = files.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
	return [...new Set(folders)]
		.sort()
		.map(licenceOf)
		.join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
	const manifest = readFileSync(`${folder}/package.json`, 'utf8');
	const {name, version, license} = JSON.parse(manifest) as Record<string, string>;
	const texts = readdirSync(folder)
		.filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file))
		.map(file => readFileSync(`${folder}/${file}`, 'utf8').trim());
	return [`${name} ${version}: ${license}\n`, ...texts].join('\n').concat('\n');
}
