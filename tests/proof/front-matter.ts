import assert from 'node:assert/strict';
import {readDocument} from '../core/document/read-document.ts';
import {readStoryText} from '../core/story-format/read-story-text.ts';
import {makeFolder, run} from '../end-to-end/support.ts';
import {heads as allHeads} from './heads.ts';

const zones = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'];
const words = 'These are the last words of the story.';

interface Listed {
	readonly path: string;
	readonly title: string;
	readonly date: string | null;
	readonly categories: readonly string[];
}

/**
 * Lists a collection whose stories have front matter in every dialect and with everything that may be
 * wrong with it, in three time zones: title, date and categories must be as they were meant, and the
 * same everywhere; every story must be listed, and its words must be there. Only every
 * `step`-th head is taken. Returns the figures in words.
 */
export async function proveFrontMatter(step: number): Promise<string> {
	const heads = allHeads.filter((_, index) => index % step === 0);
	using folder = makeFolder();
	for (const [index, {head}] of heads.entries()) {
		const text = `${head}\n${words}\n`;
		folder.write(`shelf/${index}/Story.md`, text);
		const {body} = await readStoryText(Buffer.from(text), 'Story.md');
		const blocks = readDocument(body).blocks;
		const shown = blocks.flatMap(({spans}) => spans.map(({text}) => text)).join('');
		assert.ok(shown.endsWith(words), `${JSON.stringify(head)}: ${shown}`);
	}

	const lists = await Promise.all(
		zones.map(zone => list(folder.home, `${folder.path}/shelf`, zone)),
	);
	for (const found of lists) {
		const byPath = new Map(found.map(story => [story.path, story]));
		const wrong = heads.flatMap(({head, title, date, categories}, index) => {
			const story = byPath.get(`${index}/Story.md`);
			const read = story && {title: story.title, date: story.date, categories: story.categories};
			try {
				assert.deepEqual(read, {title, date, categories});
				return [];
			} catch {
				return [{head, read, meant: {title, date, categories}}];
			}
		});
		assert.deepEqual(wrong, []);
	}

	return `${heads.length} heads in every dialect, sound and damaged, in ${zones.length} time zones: every story is listed with its title, date and categories, or sensibly without them, and its words are there; the lists are the same in each zone.`;
}

async function list(home: string, shelf: string, zone: string): Promise<Listed[]> {
	const {code, out} = await run(['list', shelf, '--json'], {
		home: `${home}-${zone.replace('/', '-')}`,
		environment: {TZ: zone},
	});
	assert.equal(code, 0);
	return JSON.parse(out).stories as Listed[];
}
