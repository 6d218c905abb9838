import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findDirectories, findHome} from '../../../src/disk/storage/directories.ts';

test('DOGEAR_HOME holds everything', () => {
	assert.deepEqual(findDirectories({DOGEAR_HOME: '/home/me/reading'}, 'linux', '/home/me'), {
		config: '/home/me/reading/config',
		data: '/home/me/reading/data',
		state: '/home/me/reading/state',
		cache: '/home/me/reading/cache',
	});
});

test('on Linux the folders are those of the XDG specification', () => {
	assert.deepEqual(findDirectories({}, 'linux', '/home/me'), {
		config: '/home/me/.config/dogear',
		data: '/home/me/.local/share/dogear',
		state: '/home/me/.local/state/dogear',
		cache: '/home/me/.cache/dogear',
	});
	const moved = findDirectories(
		{XDG_DATA_HOME: '/data', XDG_CACHE_HOME: 'relative'},
		'linux',
		'/me',
	);
	assert.equal(moved.data, '/data/dogear');
	assert.equal(moved.cache, '/me/.cache/dogear', 'a relative path is ignored');
});

test('a home is a whole path: nothing is written where one happens to be', () => {
	const unknown = (): string => {
		throw new Error('uv_os_homedir returned ENOENT');
	};
	assert.equal(findHome([() => '', () => '/home/me']), '/home/me');
	assert.equal(findHome([() => 'here', unknown]), '/nonexistent');
	assert.equal(findHome([unknown, () => '/home/me']), '/home/me');
	assert.equal(findHome([unknown, unknown]), '/nonexistent');
});

test('on macOS they are in the Library, on Windows in AppData', () => {
	const mac = findDirectories({}, 'darwin', '/Users/me');
	assert.equal(mac.config, '/Users/me/Library/Preferences/dogear');
	assert.equal(mac.cache, '/Users/me/Library/Caches/dogear');
	const windows = findDirectories({APPDATA: '/r', LOCALAPPDATA: '/l'}, 'win32', '/me');
	assert.equal(windows.config, '/r/dogear/Config');
	assert.equal(windows.state, '/l/dogear/State');
});
