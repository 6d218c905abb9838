import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Judge} from '../../src/import/boilerplate/clean-page.ts';
import {importBytes} from '../../src/import/import-bytes.ts';
import {importPage} from '../../src/import/import-page.ts';
import type {Imported} from '../../src/import/imported.ts';
import {storyFile} from '../../src/import/write/story-file.ts';
import {type Form, type MarkedPage, pageBytes} from './corpus.ts';
import {type Fit, fitOf, storyWords, summary} from './figures.ts';
import {pageText} from './text-pages.ts';

/** Imports every page, writes its stories where a folder is given, and says how well they fit. */
export async function judgePages(
	pages: readonly MarkedPage[],
	form: Form,
	importOf: (bytes: Uint8Array, page: MarkedPage) => Promise<Imported>,
	folder: string | undefined,
): Promise<string> {
	const fits: Fit[] = [];
	let torn = 0;
	for (const page of pages) {
		const bytes = pageBytes(page, form);
		if (!bytes) continue;
		const {stories} = await importOf(bytes, page);
		const written = stories.map(story => storyFile(story, page.name)).join('\n');
		if (stories.length > 1) torn++;
		if (folder !== undefined) {
			mkdirSync(join(folder, form), {recursive: true});
			writeFileSync(join(folder, form, `${page.name}.md`), written);
		}

		fits.push(
			fitOf(
				stories
					.map(story => story.body)
					.map(storyWords)
					.join('\n'),
				page.article,
			),
		);
	}

	return `${summary(fits)}; ${torn} torn into several`;
}

/** Imports copied text by weights of one's own instead of those that are shipped. */
export async function importTextPage(
	bytes: Uint8Array,
	judge: Judge | undefined,
): Promise<Imported> {
	const text = await pageText(bytes);
	if (judge === undefined) return importBytes(bytes, {name: 'page.txt'});
	return text.trim() === '' ? {stories: []} : importPage(text, {name: 'page.txt'}, judge);
}
