import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import stringWidth from 'string-width';
import ourStringWidth from '../.build/patches/string-width.ts';
import {folderOf, patches} from '../.build/patches/table.ts';

interface Manifest {
	readonly version: string;
	readonly dependencies: Readonly<Record<string, string>>;
	readonly overrides: Readonly<Record<string, string>>;
}

const manifestOf = (path: string) =>
	JSON.parse(readFileSync(`${path}package.json`, 'utf8')) as Manifest;

for (const {package: name, version} of patches) {
	test(`${name} is installed in the version that its patch was written for`, () => {
		assert.equal(manifestOf(folderOf(name)).version, version);
		const {dependencies, overrides} = manifestOf('');
		assert.equal(dependencies[name] ?? overrides[name], version);
	});
}

test('conf is installed in the version that ajv was left out of', () => {
	assert.equal(manifestOf('').dependencies.conf, manifestOf(folderOf('conf')).version);
});

test('tests load the patches: node --import tsx --import ./.build/patches/register.ts', () => {
	assert.equal(stringWidth, ourStringWidth);
	for (const {package: name, original, ours} of patches) {
		const loaded = import.meta.resolve(`../node_modules/${name}/${original}`);
		assert.equal(loaded, import.meta.resolve(`../.build/patches/${ours}`));
	}
});
