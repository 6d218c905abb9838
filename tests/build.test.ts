import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {escapeNonLatin1} from '../.build/escape-non-latin-1.ts';
import {requireBuiltins} from '../.build/require-builtins.ts';

test('without its packages the build ends in a sentence', () => {
	const folder = mkdtempSync(join(tmpdir(), 'dogear-test-'));
	const options = {cwd: folder, encoding: 'utf8'} as const;
	const {status, stderr} = spawnSync(process.execPath, [resolve('.build/build.mjs')], options);
	rmSync(folder, {recursive: true});
	assert.equal(status, 1);
	assert.match(stderr, /^dogear is built by Node 24 and esbuild, [^\n]+\.\n$/);
});

for (const [imported, required] of [
	['import a from"node:fs";', 'const a=require("node:fs");'],
	['import*as a from"fs";', 'const a=require("fs");'],
	['import{join as b,sep}from"node:path";', 'const {join:b,sep}=require("node:path");'],
	['import a,{join}from"node:path";', 'const a=require("node:path"),{join}=a;'],
] as const) {
	test(`modules of Node are required: ${imported}`, () => {
		assert.equal(requireBuiltins(imported, 1), required);
	});
}

test('modules that are to be loaded late are loaded at their first use', () => {
	assert.equal(
		requireBuiltins('import a from"node:crypto";', 1, ['node:crypto']),
		'const a=new Proxy({},{get:(_,name)=>require("node:crypto")[name]});',
	);
	assert.equal(
		requireBuiltins('import{stat as b}from"node:fs/promises";', 1, ['node:fs/promises']),
		'const b=function(...a){const f=require("node:fs/promises").stat;return new.target?new f(...a):f(...a)};',
	);
});

test('an import that is not understood fails the build', () => {
	assert.throws(() => requireBuiltins('import"node:fs";', 1), /0 of 1 imports were understood/);
});

test('characters outside Latin-1 are escaped, but not in raw text', () => {
	assert.equal(escapeNonLatin1('"é…"'), '"é\\u2026"');
	assert.equal(escapeNonLatin1('String.raw`…`'), 'String.raw`…`');
});
