import assert from 'node:assert/strict';
import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {
	type KeptSection,
	readSection,
	sectionPath,
	stamped,
} from '../../../src/app/startup/kept-section.ts';
import {removeSnapshots, writeSection} from '../../../src/app/startup/write-snapshot.ts';
import type {StoryRecord} from '../../../src/core/progress/record.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {type Directories, findDirectories} from '../../../src/disk/storage/directories.ts';
import {story} from '../../reader/support.ts';

let home: string;
let directories: Directories;
let kept: KeptSection;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'dogear-section-'));
	directories = findDirectories({DOGEAR_HOME: home});
	const path = join(home, 'story.md');
	writeFileSync(path, 'Once.');
	const text = sanitiseLine('Once.');
	kept = {
		story: {...story('One'), path},
		fingerprint: 'a',
		language: 'en',
		section: {
			section: 1,
			first: 5,
			blocks: [{kind: 'paragraph', inside: [], spans: [{text}]}],
			previous: {kind: 'scene-break', inside: [], spans: []},
			charactersBefore: 500,
			characters: 505,
		},
	};
	const file = stamped(kept);
	assert.ok(file);
	writeSection(directories, file);
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

function recordAt(block: number, fingerprint = 'a'): StoryRecord {
	const empty = sanitiseLine('');
	const anchor = {block, offset: 0, before: empty, quote: empty, after: empty};
	const {id, path, title} = kept.story;
	return {id, path, title, anchor, fingerprint, fraction: 0.9, bookmarks: [], at: 0, seq: 1};
}

test('a section is read back for a place in it, and for no other', () => {
	const {story: read, section} = readSection(directories, recordAt(5)) ?? {};
	assert.equal(read?.id, kept.story.id);
	assert.deepEqual(section, kept.section);
	assert.equal(readSection(directories, recordAt(4)), undefined);
	assert.equal(readSection(directories, recordAt(6)), undefined);
});

test('the section of a changed text is not read, nor that of a changed file', () => {
	assert.equal(readSection(directories, recordAt(5, 'b')), undefined);
	appendFileSync(kept.story.path, ' Upon a time.');
	assert.equal(readSection(directories, recordAt(5)), undefined);
});

test('a damaged section, and one of another build, is none', () => {
	const path = sectionPath(directories);
	const good = readFileSync(path, 'utf8');
	for (const bad of [
		'',
		'null',
		good.slice(0, -20),
		good.replace('"build":"', '"build":"other '),
		good.replace('"first":5', '"first":1e15'),
		good.replace(/"blocks":\[.*\],"previous/, '"blocks":7,"previous'),
	]) {
		writeFileSync(path, bad);
		assert.equal(readSection(directories, recordAt(5)), undefined, bad);
	}
});

test('with all that is kept for the next starts the section goes', () => {
	removeSnapshots(directories);
	assert.equal(readSection(directories, recordAt(5)), undefined);
});
