// Makes dist/ from src/: one entry, and a chunk for every part that is loaded with import().
import {rmSync} from 'node:fs';
import {build} from 'esbuild';

rmSync('dist', {recursive: true, force: true});

await build({
	entryPoints: ['src/main.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	packages: 'external',
	banner: {js: '#!/usr/bin/env node'},
	logLevel: 'warning',
});
