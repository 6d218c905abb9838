// Measures dogear against the floor (a bare Node script) and against other programs, in rounds in
// which each takes its turn, and prints a Markdown table.
//   npm run bench [-- --only WORDS] [--rounds N] [--strict] [--write FILE]
// --strict: exit code 1 when a goal is missed or a program to compare with is not installed.
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {type Figures, judge, type Verdict} from './judge.ts';
import type {Measure} from './measure.ts';
import {measures} from './measures.ts';
import {openSite, type Site} from './site.ts';
import {toTable} from './table.ts';

const {values} = parseArgs({
	options: {
		only: {type: 'string'},
		rounds: {type: 'string'},
		strict: {type: 'boolean'},
		write: {type: 'string'},
	},
});

const usualRounds = 5;

async function take(measure: Measure, site: Site): Promise<Figures> {
	const contestants = await measure.prepare(site);
	const figures = new Map<string, number[]>();
	const rounds = Number(values.rounds ?? measure.rounds ?? usualRounds);
	for (let round = 0; round < rounds; round++) {
		for (const [name, sample] of Object.entries(contestants)) {
			if (!sample) continue;
			figures.set(name, [...(figures.get(name) ?? []), ...[await sample()].flat()]);
		}
	}

	const absent = Object.keys(contestants).filter(name => !contestants[name]);
	if (absent.length > 0) say(`  left out, not installed: ${absent.join(', ')}`);
	return figures;
}

function say(words: string): void {
	process.stderr.write(`${words}\n`);
}

const site = openSite();
const verdicts: Verdict[] = [];
let failures = 0;
try {
	for (const measure of measures.filter(({name}) => name.includes(values.only ?? ''))) {
		say(measure.name);
		try {
			verdicts.push(...judge(measure, await take(measure, site)));
		} catch (error) {
			failures++;
			say(`  could not be measured: ${(error as Error).message}`);
		}
	}
} finally {
	site.remove();
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${process.platform}`;
const table = `${toTable(verdicts)}\nMedians of interleaved rounds; ${machine}.\n`;
process.stdout.write(table);
if (values.write) writeFileSync(values.write, table);
const isProven = failures === 0 && verdicts.every(({isMet}) => isMet === true);
process.exit(values.strict && !isProven ? 1 : 0);
