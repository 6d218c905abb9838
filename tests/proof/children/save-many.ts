// Saves a number of times and leaves; says the number and seq of each save that returned, and its
// notices: HOME, NAME of the window, STORY or "" for a new one each time, COUNT are its arguments.
import {writeSync} from 'node:fs';
import {openPlaceStore} from '../../../src/disk/places/place-store.ts';
import {findDirectories} from '../../../src/disk/storage/directories.ts';
import {makeRecord} from '../../disk/places/home.ts';

const [home = '', name = '', story = '', count = ''] = process.argv.slice(2);
const store = openPlaceStore({
	directories: findDirectories({DOGEAR_HOME: home}),
	clock: Date.now,
});
for (let index = 1; index <= Number(count); index++) {
	const id = story || `${name}-${index}`;
	const {seq} = store.save(makeRecord(id, index, {path: name}));
	if (store.notices.length === 0) {
		writeSync(1, `${JSON.stringify({id, name, index, seq})}\n`);
	}
}

store.close();
writeSync(2, store.notices.map(notice => `${notice}\n`).join(''));
