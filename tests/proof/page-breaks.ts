// Tells how pages end in the stories of folders, over the rows that are left empty and the rules that
// gave way: node --import tsx tests/proof/page-breaks.ts FOLDER…
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Block} from '../../src/core/document/block.ts';
import {openBook} from '../../src/core/layout/book.ts';
import type {Geometry} from '../../src/core/layout/geometry.ts';
import {keepWith} from '../../src/core/layout/pages.ts';
import {measure} from '../../src/core/layout/ruler.ts';
import {countPages, type Section} from '../../src/core/layout/section.ts';
import {usualSettings} from '../../src/core/settings/settings.ts';
import {parseStory} from '../../src/core/story-format/parse-story.ts';
import {commentBlocks} from '../../src/reader/comment-blocks.ts';
import {storyFrame} from '../../src/reader/frame.ts';
import {readDocument} from '../core/document/read-document.ts';

const windows = [
	{columns: 80, rows: 24},
	{columns: 100, rows: 30},
	{columns: 40, rows: 12},
	{columns: 200, rows: 60},
];

interface Tally {
	pages: number;
	/** Shares of a page that stay empty, of every page that another one follows in its section. */
	readonly empty: number[];
	readonly broken: Record<string, number>;
}

function textsOf(
	folder: string,
): Promise<ReadonlyArray<readonly [readonly Block[], readonly Block[]]>> {
	const files = globSync('**/*.{md,markdown}', {cwd: folder});
	return Promise.all(
		files.map(async file => {
			const path = join(folder, file);
			const story = await parseStory(readFileSync(path, 'utf8'), {path, relativePath: file});
			return [readDocument(story.body).blocks, commentBlocks(story.comments)] as const;
		}),
	);
}

function count(section: Section, {rows: height}: Geometry, tally: Tally): void {
	countPages(section);
	const {blocks, pages, rows} = section;
	tally.pages += pages.length;
	for (const [index, page] of pages.slice(0, -1).entries()) {
		const next = pages[index + 1]?.start ?? 0;
		tally.empty.push(1 - (page.end - page.start) / height);
		const ties = rows[next]?.ties ?? 0;
		for (const [name, bit] of Object.entries(keepWith))
			if (ties & bit) tally.broken[name] = (tally.broken[name] ?? 0) + 1;
		const last = rows[page.end - 1];
		if (last && blocks[last.block]?.kind === 'byline' && rows[next]?.block !== last.block)
			tally.broken.byline = (tally.broken.byline ?? 0) + 1;
	}
}

const texts = (await Promise.all(process.argv.slice(2).map(textsOf))).flat();
for (const window of windows) {
	const {geometry} = storyFrame(window, usualSettings);
	const tally: Tally = {pages: 0, empty: [], broken: {}};
	for (const [text, comments] of texts) {
		const book = openBook({opening: [], text, comments}, geometry, {ruler: measure});
		for (const part of book.parts) count(part, geometry, tally);
	}

	const above = (share: number) => tally.empty.filter(each => each > share).length;
	const worst = Math.max(0, ...tally.empty);
	const mean = tally.empty.reduce((sum, each) => sum + each, 0) / tally.empty.length;
	process.stdout.write(
		`${window.columns}x${window.rows}, ${geometry.rows} rows: ${tally.pages} pages; empty ${(100 * mean).toFixed(1)} % in the mean, ${above(0.25)} above 25 %, ${above(0.3)} above 30 %, worst ${Math.round(worst * geometry.rows)} rows; gave way: ${JSON.stringify(tally.broken)}\n`,
	);
}
