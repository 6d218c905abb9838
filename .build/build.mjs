// Builds dist/, or says in a sentence why it cannot. Plain JavaScript: an older Node must read it.
import {existsSync} from 'node:fs';
import process from 'node:process';

const isNodeNew = Number(process.versions.node.split('.')[0]) >= 24;
if (isNodeNew && existsSync('node_modules/esbuild')) {
	await import('./bundle.ts');
} else {
	process.stderr.write(
		'dogear is built by Node 24 and esbuild, which `npm ci` brings and this folder lacks: nothing was built.\n',
	);
	process.exitCode = 1;
}
