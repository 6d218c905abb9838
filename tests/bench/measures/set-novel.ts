import {lexer} from 'marked';
import type wrap from 'wrap-ansi';
import {plainText} from '../../../src/core/document/block.ts';
import {openBook, settleNext} from '../../../src/core/layout/book.ts';
import {breakGreedily} from '../../../src/core/layout/break-greedily.ts';
import {findBreakPoints} from '../../../src/core/layout/break-points.ts';
import {loadHyphenator} from '../../../src/core/layout/hyphenation.ts';
import {measure as ruler} from '../../../src/core/layout/ruler.ts';
import {readDocument} from '../../core/document/read-document.ts';
import type {Measure} from '../measure.ts';
import {readNovel} from '../novel.ts';
import {time} from '../time.ts';

const width = 68;
/** The library as it is published: without our width of a text in it. */
const published = `${import.meta.resolve('wrap-ansi')}?original`;

/** Everything that a novel needs to be read from its first to its last page. */
export const setNovel: Measure = {
	name: 'setting a novel of 600,000 words: parse, lines, pages',
	unit: 'ms',
	rounds: 5,
	goals: [
		{words: '≤ 4 × marked’s lexer alone', ours: 'dogear', theirs: 'marked', most: {times: 4}},
	],
	async prepare(site) {
		const novel = await readNovel(site);
		const hyphenate = await loadHyphenator('en');
		const geometry = {width, rows: 24, paragraphs: 'spaced', isJustified: false} as const;
		return {
			dogear: () =>
				time(() => {
					const {blocks} = readDocument(novel);
					const tools = {ruler, ...(hyphenate ? {hyphenate} : {})};
					const book = openBook({opening: [], text: blocks, comments: []}, geometry, tools);
					while (settleNext(book));
				}),
			marked: () => time(() => lexer(novel)),
		};
	},
};

/** Breaking all paragraphs of a novel into lines as late as each fits. */
export const breakLines: Measure = {
	name: 'breaking a novel of 600,000 words into lines, greedily',
	unit: 'ms',
	rounds: 5,
	goals: [{words: '≤ 0.1 × wrap-ansi', ours: 'dogear', theirs: 'wrap-ansi', most: {times: 0.1}}],
	async prepare(site) {
		const {default: wrapAnsi} = (await import(published)) as {default: typeof wrap};
		const paragraphs = readDocument(await readNovel(site)).blocks.map(plainText);
		const shape = {first: width, rest: width};
		return {
			dogear: () =>
				time(() => {
					for (const text of paragraphs) {
						breakGreedily(findBreakPoints(text, {ruler, narrowest: width}), shape);
					}
				}),
			'wrap-ansi': () =>
				time(() => {
					for (const text of paragraphs) wrapAnsi(text, width);
				}),
		};
	},
};
