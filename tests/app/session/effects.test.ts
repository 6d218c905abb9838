import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeEffectRunner} from '../../../src/app/session/effects.ts';
import {type Settings, usualSettings} from '../../../src/core/settings/settings.ts';
import {openSettings} from '../../../src/disk/settings/settings-store.ts';
import {disk, type FileSystem} from '../../../src/disk/storage/file-system.ts';
import type {Untimed} from '../../../src/reader/store.ts';
import {makeFolder} from '../../end-to-end/support.ts';
import {contextOf} from '../../proof/pipeline.ts';

/** Takes no file from anybody. */
const full: FileSystem = {
	...disk,
	openSync() {
		throw Object.assign(new Error('ENOSPC'), {code: 'ENOSPC'});
	},
};

/** An effect runner in a home of its own, and the notices that it has told. */
function startRunner({
	settingsDisk = disk,
	settingsFile,
}: {
	settingsDisk?: FileSystem;
	settingsFile?: string;
}) {
	const folder = makeFolder();
	if (settingsFile) folder.write('home/config/settings.json', settingsFile);
	const context = contextOf(folder.home, []);
	const runner = makeEffectRunner(context, openSettings(context.directories, {}, settingsDisk));
	const told: string[] = [];
	const dispatch = (action: Untimed): void => {
		if (action.kind === 'notice') told.push(action.notice.replaceAll(folder.home, '~'));
	};
	return {
		told,
		set(changes: Partial<Settings>): void {
			const settings = {...usualSettings, ...changes};
			runner.run({kind: 'save-settings', settings}, dispatch);
		},
		async [Symbol.asyncDispose]() {
			runner.close();
			context.places.close();
			await (await context.index()).close();
			folder[Symbol.dispose]();
		},
	};
}

test('settings that cannot be saved are told, once', async () => {
	await using at = startRunner({settingsDisk: full});
	at.set({measure: 72});
	at.set({measure: 74});
	assert.deepEqual(at.told, [
		'Your settings cannot be saved in ~/config/settings.json, because the disk is full. They hold until you leave.',
	]);
});

test('settings that are saved are no matter for words', async () => {
	await using at = startRunner({});
	at.set({measure: 72});
	assert.deepEqual(at.told, []);
});

test('of several things to be said each is told, once', async () => {
	await using at = startRunner({settingsFile: '{"measure": 400, "justified": "yes"}'});
	at.set({twoPages: true});
	at.set({twoPages: false});
	assert.equal(at.told.length, 2);
	assert.match(at.told.join(), /^“measure”.*“justified”/);
});

test('what was read is brought to the disk when a story is left and when the program is stopped', async t => {
	const folder = makeFolder();
	const context = contextOf(folder.home, []);
	const rest = t.mock.method(context.places, 'rest');
	const sync = t.mock.method(context.places, 'sync');
	const runner = makeEffectRunner(context, openSettings(context.directories));
	runner.run({kind: 'watch', story: undefined}, () => undefined);
	assert.equal(rest.mock.callCount(), 1);
	runner.run({kind: 'suspend'}, () => undefined);
	assert.equal(sync.mock.callCount(), 1);
	runner.close();
	context.places.close();
	await (await context.index()).close();
	folder[Symbol.dispose]();
});
