// Places in edited texts, measured: `node --import tsx tests/proof/anchors.ts [pairs] [--show]`.
// Exits with 1 below the goals.
import {globSync, readFileSync} from 'node:fs';
import {goals, measureAnchors} from './measure-anchors.ts';

/** The paragraphs of the bundled stories, as plain as a proof of anchors needs them. */
const stories = globSync('stories/*/*.md')
	.toSorted()
	.map(path =>
		readFileSync(path, 'utf8')
			.replace(/^---\n[\s\S]*?\n---\n/, '')
			.split(/\n{2,}/)
			.map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
			.filter(paragraph => /\p{L}/u.test(paragraph)),
	);

const pairs = Number(process.argv[2] ?? 600);
const found = measureAnchors(stories, pairs, 20_251_123);
const share = (part: number) => part / found.places;
const percent = (part: number) => `${(share(part) * 100).toFixed(2)} %`;

process.stdout.write(
	`${pairs} pairs of texts, ${found.places} places, ${found.gone} of them in deleted words\n` +
		`same line ${percent(found.sameLine)}, goal ${goals.line * 100} %\n` +
		`same page ${percent(found.samePage)}, goal ${goals.page * 100} %\n` +
		`said to be uncertain ${percent(found.uncertain)}\n` +
		`on a wrong page without a word ${found.silent}, goal 0\n`,
);
if (process.argv.includes('--show')) process.stdout.write(`${found.missed.join('\n')}\n`);

const isReached = share(found.sameLine) >= goals.line && share(found.samePage) >= goals.page;
if (!isReached || found.silent > 0) process.exitCode = 1;
