// Proves that a file opened in place shows the blocks that `dogear add` would write of it, for every book,
// saved page and plain text of a folder: node --import tsx tests/proof/in-place.ts FOLDER
import {globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import process from 'node:process';
import type {AddWords} from '../../src/app/command-line/request.ts';
import {addCommand} from '../../src/app/commands/add.ts';
import {readWhole} from '../../src/app/shelf/read-file.ts';
import type {Block} from '../../src/core/document/block.ts';
import {parseStory} from '../../src/core/story-format/parse-story.ts';
import {readDocument} from '../core/document/read-document.ts';
import {makeFolder} from '../end-to-end/support.ts';
import {contextOf} from './pipeline.ts';

interface Shown {
	readonly title: string;
	readonly body: string;
}

/** What `add` writes of a file as one story; several where a page holds several. Empty when refused. */
async function added(path: string): Promise<readonly Shown[]> {
	using folder = makeFolder();
	const {library} = contextOf(folder.home, []);
	let written = '';
	const options: AddWords = {
		what: [path],
		to: undefined,
		as: undefined,
		isOne: true,
		isKeepAll: false,
		isDryRun: false,
		isJson: true,
		showRemoved: undefined,
		undo: undefined,
	};
	await addCommand(options, {
		library,
		write: (text: string) => {
			written += text;
		},
		notice: () => {},
		progress: {step: () => {}, end: () => {}},
	});
	const {stories: reports} = JSON.parse(written) as {
		readonly stories: ReadonlyArray<{readonly file: string}>;
	};
	return Promise.all(
		reports.map(async ({file}) => {
			const text = readFileSync(file, 'utf8');
			const {head, body} = await parseStory(text, {path: file, relativePath: file});
			return {title: head.title, body};
		}),
	);
}

function blocksOf(stories: readonly Shown[]): readonly Block[] {
	return stories.flatMap(({title, body}, index) => [
		...(index === 0 ? [] : readDocument(`# ${title}`).blocks),
		...readDocument(body).blocks,
	]);
}

/** What differs between a file in place and the same file added; undefined when nothing does. */
async function differenceOf(path: string): Promise<string | undefined> {
	using folder = makeFolder();
	const [stories, opened] = await Promise.all([
		added(path),
		readWhole(contextOf(folder.home, []), path),
	]);
	if (opened.kind === 'problem') {
		return stories.length === 0 ? undefined : `is refused in place: ${opened.problem.message}`;
	}

	if (stories.length === 0) return 'is refused by add';
	if (opened.head.title !== stories[0]?.title) return `is called “${opened.head.title}” in place`;
	const shown = readDocument(opened.body).blocks.map(block => JSON.stringify(block));
	const wanted = blocksOf(stories).map(block => JSON.stringify(block));
	const at = wanted.findIndex((block, index) => block !== shown[index]);
	if (at < 0 && shown.length === wanted.length) return undefined;
	const first = at < 0 ? wanted.length : at;
	return `differs at block ${first}: ${shown[first]?.slice(0, 200)} in place, ${wanted[first]?.slice(0, 200)} added`;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder.');
const paths = globSync('**/*.{html,htm,xhtml,xht,epub,txt,text}', {cwd: folder}).sort();
let different = 0;
for (const path of paths) {
	const difference = await differenceOf(join(folder, path));
	if (difference === undefined) continue;
	different++;
	process.stdout.write(`${basename(path)} ${difference}\n`);
}

process.stdout.write(`${paths.length} files, ${different} differ.\n`);
process.exitCode = different === 0 ? 0 : 1;
