import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {buildAll} from '../.build/build-all.ts';
import {dependenciesOf, packageOf} from '../.build/licences.ts';

const licences = readFileSync('dist/LICENCES.txt', 'utf8');

/** All files of packages that are in the bundle, as esbuild tells. */
const files = (await buildAll())
	.flatMap(({metafile}) => Object.keys(metafile.inputs))
	.filter(file => file.startsWith('node_modules/'));

const folders = new Set(files.map(packageOf));

function isNamed(folder: string): boolean {
	const {name, version} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	return licences.includes(`\n${name} ${version}: `) || licences.startsWith(`${name} ${version}: `);
}

/** Lines so long that two authors do not write the same. */
function longLines(file: string): string[] {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.map(line => line.trim()).filter(line => line.length >= 40);
}

test('the licences name every package that esbuild read', () => {
	const packages = [...folders].filter(folder => folder !== undefined);
	assert.ok(packages.includes('node_modules/ink'));
	assert.deepEqual(
		packages.filter(folder => !isNamed(folder)),
		[],
	);
});

test('the licences name the packages after which files of ours were written', () => {
	assert.ok(isNamed('node_modules/string-width'));
	assert.ok(isNamed('node_modules/terminal-size'));
});

test('the licences name every package whose lines stand in the bundle of another', () => {
	const bundled = new Set(files.flatMap(longLines));
	const isCopied = (lines: string[]): boolean =>
		lines.length >= 5 && lines.filter(line => bundled.has(line)).length > lines.length / 2;
	const isInside = (folder: string): boolean =>
		globSync('**/*.{js,mjs,cjs}', {cwd: folder, exclude: ['node_modules']}).some(file =>
			isCopied(longLines(`${folder}/${file}`)),
		);
	const inside = dependenciesOf('node_modules/linkedom').filter(isInside);
	assert.ok(inside.includes('node_modules/css-what'));
	const needed = [...folders].flatMap(folder => (folder ? dependenciesOf(folder) : []));
	const unnamed = [...new Set(needed)].filter(folder => !isNamed(folder));
	assert.deepEqual(unnamed.filter(isInside), []);
});
