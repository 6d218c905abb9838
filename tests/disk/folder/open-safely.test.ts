import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, symlinkSync, truncateSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import test from 'node:test';
import {problemFromError} from '../../../src/core/collection/problem.ts';
import {openSafely} from '../../../src/disk/folder/open-safely.ts';
import {makeFolder} from './folder.ts';

function refusalOf(path: string, most?: number): string {
	const opened = openSafely(path, most);
	assert.equal(opened.kind, 'problem');
	return opened.kind === 'problem' ? opened.problem.message : '';
}

function textOf(path: string): string {
	const opened = openSafely(path);
	assert.equal(opened.kind, 'file');
	return opened.kind === 'file' ? Buffer.from(opened.bytes).toString() : '';
}

test('a file is read whole', t => {
	const folder = makeFolder(t, {'rain.md': 'It rained.\n', 'empty.md': ''});
	assert.equal(textOf(join(folder, 'rain.md')), 'It rained.\n');
	assert.equal(textOf(join(folder, 'empty.md')), '');
});

test('what is no file is refused in words, at once', async t => {
	const folder = makeFolder(t, {'rain.md': 'x'});
	execFileSync('mkfifo', [join(folder, 'pipe.md')]);
	mkdirSync(join(folder, 'folder.md'));
	symlinkSync('rain.md', join(folder, 'link.md'));
	const server = createServer().listen(join(folder, 'socket.md'));
	t.after(() => server.close());
	await once(server, 'listening');
	assert.equal(
		refusalOf(join(folder, 'pipe.md')),
		'“pipe.md” is a pipe and not a file; read it through standard input with -.',
	);
	assert.equal(refusalOf(join(folder, 'folder.md')), '“folder.md” is a folder and not a file.');
	assert.equal(
		refusalOf(join(folder, 'socket.md')),
		'“socket.md” is a socket or a device and not a file.',
	);
	assert.equal(refusalOf('/dev/zero'), '“zero” is a socket or a device and not a file.');
	assert.match(refusalOf(join(folder, 'link.md')), /became a link/);
	assert.equal(refusalOf(join(folder, 'none.md')), '“none.md” is not there (any more).');
	assert.match(refusalOf(join(folder, 'rain.md', 'x.md')), /a part of its path is a file/);
	assert.match(refusalOf(join(folder, `${'x'.repeat(300)}.md`)), /name that is too long/);
});

test('a file of a gigabyte is refused without reading it', t => {
	const folder = makeFolder(t, {'big.md': ''});
	const path = join(folder, 'big.md');
	truncateSync(path, 1024 ** 3);
	assert.equal(
		refusalOf(path),
		'“big.md” has 1024 MB, and a story may have 64; split it to read it.',
	);
	truncateSync(path, 11);
	assert.match(refusalOf(path, 10), /split it/);
});

test('a name that would act on the terminal does not', () => {
	assert.equal(refusalOf('/tmp/\u001b]0;x\u0007a\n.md'), '“a .md” is not there (any more).');
	assert.match(refusalOf('/tmp/\ufffd.md'), /not UTF-8; rename it/);
});

test('what the file system says is told in words', () => {
	const error = (code: string) => Object.assign(new Error('x'), {code});
	const message = (error: unknown) => problemFromError('/a/b.md', error).message;
	assert.match(message(error('EACCES')), /may not be read by you; change its permissions/);
	assert.match(message(error('EIO')), /the disk reports an error/);
	assert.equal(message(error('EWEIRD')), '“b.md” could not be read (EWEIRD).');
	assert.equal(message('\u001b[31mred'), '“b.md” could not be read (red).');
});
