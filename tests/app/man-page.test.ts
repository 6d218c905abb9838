import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {manPage} from '../../src/app/command-line/man-page.ts';
import {request, roff} from '../../src/app/command-line/roff.ts';

const page = manPage('2025-11-30');

test('a text is a text in the page, whatever it holds', () => {
	assert.equal(roff('a\\b --all'), 'a\\eb \\-\\-all');
	assert.equal(roff(".hidden\n'quoted"), "\\&.hidden\n\\&'quoted");
	assert.equal(request('TH', 'A "B"', '1'), '.TH "A \\(dqB\\(dq" "1"');
});

test('the page names every command, its options, the keys and the settings', () => {
	for (const line of [
		'.TH "DOGEAR" "1" "2025-11-30" "dogear 0.1.0"',
		'.B dogear print STORY|PATH',
		'.B \\-\\-month YYYY\\-MM',
		'.SS "reading"',
		'.B measure',
		'.B DOGEAR_HOME',
	]) {
		assert.ok(page.split('\n').includes(line), line);
	}
});

/** Whether a program is there: what the machine has decides which of them looks at the page. */
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

for (const [program, words] of [
	['man', ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z']],
	['groff', ['-man', '-ww', '-Tutf8', '-Kutf8', '-z']],
	['mandoc', ['-T', 'lint', '-W', 'warning']],
] as const) {
	test(`${program} finds nothing to warn of`, {skip: !has(program)}, () => {
		const folder = mkdtempSync(join(tmpdir(), 'dogear-test-'));
		const path = join(folder, 'dogear.1');
		writeFileSync(path, page);
		const {stdout, stderr} = spawnSync(program, [...words, path], {encoding: 'utf8'});
		rmSync(folder, {recursive: true});
		assert.equal(program === 'mandoc' ? stdout + stderr : stderr, '');
	});
}
