// Proves on every page of a folder that what was left out can be taken back block by block, that the
// story is then not one that the reader edited (adding its page again changes nothing), and that undoing
// gives back file and record byte by byte: node --import tsx tests/proof/taken-back.ts FOLDER
import assert from 'node:assert/strict';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {type Before, findKept, takeBack, undoTakeBack} from '../../src/app/library/take-back.ts';
import {runAdd} from '../app/library/add.ts';

interface Report {
	readonly file: string;
	readonly id: string;
	readonly outcome: string;
}

/** More blocks of one story would prove nothing more. */
const mostBlocks = 12;
/** Blocks are taken from all over the page. */
const stride = 7;

async function add(home: string, path: string): Promise<readonly Report[]> {
	const {out} = await runAdd(home, {what: [path], isJson: true});
	return JSON.parse(out) as Report[];
}

/** What is kept of a story. */
function keptOf({file, id}: Report) {
	const kept = findKept(file, id);
	assert.ok(kept, `${file} has a record`);
	return kept;
}

/** Takes blocks back, adds the page again, undoes it all; gives how many were taken. */
async function prove(home: string, path: string, story: Report): Promise<number> {
	const record = join(home, 'library/.dogear/added', `${story.id}.json`);
	const onDisk = () => [readFileSync(story.file, 'utf8'), readFileSync(record, 'utf8')];
	const before = onDisk();
	const steps: Before[] = [];
	while (steps.length < mostBlocks && keptOf(story).record.removed.length > 0) {
		const kept = keptOf(story);
		const step = await takeBack(
			kept,
			new Set([(steps.length * stride) % kept.record.removed.length]),
		);
		assert.ok(typeof step === 'object', `${path}: ${String(step)}`);
		steps.push(step);
		assert.equal(keptOf(story).record.removed.length, kept.record.removed.length - 1, path);
	}

	const taken = [readFileSync(story.file, 'utf8'), keptOf(story)];
	const again = (await add(home, path)).find(({id}) => id === story.id);
	assert.equal(again?.outcome, 'unchanged', path);
	assert.deepEqual([readFileSync(story.file, 'utf8'), keptOf(story)], taken, path);
	for (const step of steps.toReversed())
		assert.equal(await undoTakeBack(keptOf(story), step), undefined, path);
	assert.deepEqual(onDisk(), before, path);
	return steps.length;
}

const [folder = '.'] = process.argv.slice(2);
let [stories, blocks] = [0, 0];
for (const path of globSync(join(folder, '**/*.{html,htm,txt}'))) {
	const home = mkdtempSync(join(tmpdir(), 'dogear-proof-'));
	for (const story of await add(home, path)) {
		blocks += await prove(home, path, story);
		stories++;
	}

	rmSync(home, {recursive: true});
}

process.stdout.write(`${stories} stories, ${blocks} blocks taken back and put out again.\n`);
