// Turns pages until it is killed, leaving and coming back now and then. After each save that
// returned it says the number of the page: HOME and FIRST (a number) are its arguments.
import {writeSync} from 'node:fs';
import {openPlaceStore} from '../../../src/disk/places/place-store.ts';
import {loadConf} from '../../../src/disk/storage/conf-file.ts';
import {findDirectories} from '../../../src/disk/storage/directories.ts';
import {makeRecord} from '../../disk/places/home.ts';

const [home = '', first = ''] = process.argv.slice(2);
const directories = findDirectories({DOGEAR_HOME: home});
// Loaded beforehand, or most kills would meet nothing but the loading of modules.
loadConf();
let store = openPlaceStore({directories, clock: Date.now});
for (let page = Number(first); ; page++) {
	store.save(makeRecord(`story-${page % 3}`, page));
	writeSync(1, `${page}\n`);
	if (page % 25 === 0) {
		store.close();
		store = openPlaceStore({directories, clock: Date.now});
	}
}
