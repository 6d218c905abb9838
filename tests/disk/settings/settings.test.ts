import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {measureLimits, usualSettings} from '../../../src/core/settings/settings.ts';
import {openSettings} from '../../../src/disk/settings/settings-store.ts';
import {type Home, makeHome} from '../places/home.ts';

const write = (home: Home, text: string): void => {
	mkdirSync(home.config, {recursive: true});
	writeFileSync(join(home.config, 'settings.json'), text);
};

test('without a file the usual settings hold, and none is made', () => {
	using home = makeHome();
	const settings = openSettings(home);
	assert.deepEqual(settings.get(), usualSettings);
	settings.set(usualSettings);
	assert.deepEqual(home.files(), []);
	assert.deepEqual(settings.notices, []);
});

test('the usual measure is 60 to 75 cells and within its limits', () => {
	assert.ok(usualSettings.measure >= 60 && usualSettings.measure <= 75);
	assert.deepEqual(measureLimits, {least: 40, most: 100});
});

test('what is set holds now and at the next start', () => {
	using home = makeHome();
	const settings = openSettings(home);
	settings.set({measure: 72, justified: true});
	assert.equal(settings.get().measure, 72);
	assert.deepEqual(openSettings(home).get(), {...usualSettings, measure: 72, justified: true});
});

test('only what was changed is written: another window keeps its own', () => {
	using home = makeHome();
	const one = openSettings(home);
	const other = openSettings(home);
	one.set({...one.get(), measure: 80});
	other.set({...other.get(), paragraphs: 'indented'});
	assert.deepEqual(openSettings(home).get(), {
		...usualSettings,
		measure: 80,
		paragraphs: 'indented',
	});
});

test('a value that is not allowed is told, and the usual one is used', () => {
	using home = makeHome();
	write(home, '{"measure": 400, "paragraphs": "wavy", "justified": "yes", "twoPages": true}');
	const {get, notices} = openSettings(home);
	assert.deepEqual(get(), {...usualSettings, twoPages: true});
	assert.deepEqual(
		notices.map(notice => notice.replace(home.config, '…')),
		[
			'“measure” in …/settings.json should be a whole number from 40 to 100; 68 is used.',
			'“paragraphs” in …/settings.json should be "spaced" or "indented"; spaced is used.',
			'“justified” in …/settings.json should be true or false; false is used.',
		],
	);
});

test('settings that we do not know stay in the file', () => {
	using home = makeHome();
	write(home, '{"theme": "night", "measure": 50}');
	openSettings(home).set({measure: 60});
	assert.deepEqual(JSON.parse(readFileSync(join(home.config, 'settings.json'), 'utf8')), {
		theme: 'night',
		measure: 60,
	});
});

test('a damaged file is kept aside, and its copy is read', () => {
	using home = makeHome();
	openSettings(home).set({measure: 72});
	write(home, '{"measure": 7');
	const settings = openSettings(home);
	assert.equal(settings.get().measure, 72);
	assert.match(settings.notices[0] ?? '', /settings\.json was damaged: it is kept as .*damaged-/);
	assert.equal(openSettings(home).get().measure, 72);
	settings.set({justified: true});
	assert.deepEqual(openSettings(home).get(), {...usualSettings, measure: 72, justified: true});
	assert.deepEqual(openSettings(home).notices, []);
});

test('whoever removes the file has the usual settings again', () => {
	using home = makeHome();
	openSettings(home).set({measure: 72});
	rmSync(join(home.config, 'settings.json'));
	assert.deepEqual(openSettings(home).get(), usualSettings);
});

test('where settings cannot be saved they hold until one leaves, and that is said once', () => {
	using home = makeHome();
	writeFileSync(home.config, 'a file where the folder should be');
	const settings = openSettings(home);
	settings.set({measure: 72});
	settings.set({measure: 74});
	assert.equal(settings.get().measure, 74);
	assert.equal(settings.notices.length, 1);
	assert.match(
		settings.notices[0] ?? '',
		/Your settings cannot be saved in .*settings\.json, because/,
	);
});
