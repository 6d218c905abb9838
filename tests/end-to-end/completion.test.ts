import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync} from 'node:fs';
import process from 'node:process';
import {test} from 'node:test';
import {makeFolder} from './support.ts';
import {environment, program} from './terminal.ts';

/** Whether a shell is there: what the machine has decides which of them are asked. */
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).error === undefined;

/** What a shell prints of a script in which `dogear` is a command and the completion is loaded. */
function ask(shell: string, script: string): string {
	using folder = makeFolder();
	chmodSync(
		folder.write('bin/dogear', `#!/bin/sh\nexec ${process.execPath} ${program} "$@"\n`),
		0o755,
	);
	const env = {
		...environment({home: folder.home}),
		PATH: `${folder.path}/bin:${process.env.PATH}`,
		HOME: folder.path,
	};
	const loaded = spawnSync(process.execPath, [program, 'completion', shell], {
		env,
		encoding: 'utf8',
	}).stdout;
	const path = folder.write('completion', loaded);
	const words = {bash: ['--norc'], zsh: ['-f'], fish: ['--no-config']}[shell] ?? [];
	const {stdout} = spawnSync(shell, [...words, '-c', script.replaceAll('COMPLETION', path)], {
		env,
		encoding: 'utf8',
		cwd: folder.path,
	});
	return stdout;
}

const bash = (line: string): string => `source COMPLETION
COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}
_dogear; printf '%s\\n' "\${COMPREPLY[@]}"`;

test('bash completes commands, options, their values, and ids', {skip: !has('bash')}, () => {
	assert.equal(ask('bash', bash('dogear sea')), 'search\n');
	assert.equal(ask('bash', bash('dogear list --un')), '--unread\n');
	assert.equal(ask('bash', bash("dogear list --sort 'le'")), 'length\n');
	assert.equal(ask('bash', bash('dogear list --category Sp')), 'Sports\n');
	assert.equal(ask('bash', bash('dogear print one-m')), 'one-minute\n');
});

test('fish completes them with what they are', {skip: !has('fish')}, () => {
	const fish = (line: string): string => `source COMPLETION; complete -C '${line}'`;
	assert.match(ask('fish', fish('dogear sea')), /^search\tthe stories that have these words/m);
	assert.match(ask('fish', fish('dogear print one-m')), /^one-minute\tOne Minute/m);
	assert.match(ask('fish', fish('dogear list --category Sp')), /^Sports/m);
});

test('zsh completes them with what they are', {skip: !has('zsh')}, () => {
	const zsh = (line: string): string => `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'autoload -Uz compinit; compinit -u -D; source COMPLETION; PS1=; stty columns 200; echo READY'
zpty -r z out '*READY*READY*'
zpty -w -n z '${line}'$'\\t'
sleep 3
zpty -r -t z out; print -r -- "$out"
while zpty -r -t z out; do print -r -- "$out"; done`;
	assert.match(ask('zsh', zsh('dogear sea')), /dogear search/);
	assert.match(ask('zsh', zsh('dogear print one-m')), /dogear print one-minute/);
});
