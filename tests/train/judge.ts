import process from 'node:process';
import {importBytes} from '../../src/import/import-bytes.ts';
import {readPages} from './corpus.ts';
import {judgePages} from './judge-pages.ts';

// How well the shipped weights do on pages whose article is marked. What they were trained on
// proves nothing: judge them by other pages, or read what the training says out of fold.
const [folder, texts] = process.argv.slice(2);
if (folder === undefined) {
	process.stderr.write(
		'Say which pages to judge by: npm run judge -- FOLDER [FOLDER FOR THE STORIES]\n',
	);
	process.exit(2);
}

const pages = readPages(folder, false);
for (const form of ['browser', 'terminal', 'html'] as const) {
	const name = form === 'html' ? 'page.html' : 'page.txt';
	const told = await judgePages(pages, form, bytes => importBytes(bytes, {name}), texts);
	process.stdout.write(`${form}: ${told}\n`);
}
