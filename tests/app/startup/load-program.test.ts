import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {loadProgram} from '../../../src/app/startup/load-program.ts';

interface Greeter {
	readonly greet: () => string;
}

const folder = mkdtempSync(join(tmpdir(), 'dogear-program-'));
after(() => rmSync(folder, {recursive: true, force: true}));
const program = join(folder, 'program.js');
const code = join(folder, 'program.code');
writeFileSync(program, '(function(require,load,moduleUrl){return{greet:()=>"Good evening"}})');

function start(): string {
	const {exports, keepCode} = loadProgram<Greeter>(pathToFileURL(program), folder);
	const said = exports.greet();
	keepCode();
	return said;
}

test('the code of a program is kept once it has run, and is not written again', () => {
	assert.equal(start(), 'Good evening');
	const {ino} = statSync(code);
	assert.equal(start(), 'Good evening');
	assert.equal(statSync(code).ino, ino);
});

test('damaged code is not run, and gives way to good code', () => {
	const good = readFileSync(code);
	for (const bad of [Buffer.alloc(0), good.subarray(0, -1), withoutBit(good, good.length >> 1)]) {
		writeFileSync(code, bad);
		assert.equal(start(), 'Good evening');
		assert.notDeepEqual(readFileSync(code), bad);
	}
});

function withoutBit(bytes: Buffer, at: number): Buffer {
	const changed = Buffer.from(bytes);
	changed[at] = (changed[at] ?? 0) ^ 1;
	return changed;
}
