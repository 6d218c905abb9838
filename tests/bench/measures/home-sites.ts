import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';
import {newSite} from '../../../src/disk/sites/site-state.ts';
import {startDogear} from '../contestants.ts';
import type {Measure} from '../measure.ts';
import type {Site} from '../site.ts';
import {writeCollection} from '../stories/write-stories.ts';
import {timeUntil} from './continue-short.ts';
import {storiesIn} from './home.ts';

const sites = 500;
const stories = 10_000;
const mark = 'Recent stories';

/** Home of a library whose folders are followed sites, against the same one that follows none. */
export const homeSites: Measure = {
	name: `Home of ${stories.toLocaleString('en')} stories on ${sites} followed sites, not kept from before`,
	unit: 'ms',
	rounds: 9,
	goals: [
		{words: '≤ 1.2 × none followed', ours: 'dogear', theirs: 'none followed', most: {times: 1.2}},
	],
	async prepare(site) {
		const followed = await visited(site, 'sites', sites);
		const plain = await visited(site, 'no-sites', 0);
		return {
			dogear: () => timeHome(site, followed),
			'none followed': () => timeHome(site, plain),
		};
	},
};

/** Without what the last session kept of Home for this one. */
function timeHome(site: Site, home: string): Promise<number> {
	rmSync(keptHome(home), {force: true});
	return timeUntil(startDogear(site, home), mark);
}

/** The home of a reader whose library has been opened, with so many of its folders followed. */
function visited(site: Site, name: string, number: number): Promise<string> {
	return site.make(name, async home => {
		writeLibrary(join(home, 'data/library'), number);
		for (let wait = 2500; !existsSync(keptHome(home)); wait *= 2) {
			if (wait > 60_000) throw new Error(`Home of ${number} sites was not kept.`);
			const program = startDogear(site, home);
			await program.see(mark);
			await setTimeout(wait);
			await program.stop();
		}
	});
}

const keptHome = (home: string): string => join(home, 'state', 'first-home.json');

function writeLibrary(library: string, number: number): void {
	writeCollection(library, stories, 3);
	const folders = Array.from({length: sites}, (_, index) => `site-${index}`);
	for (const folder of folders) mkdirSync(join(library, folder));
	for (const [index, path] of storiesIn(library).entries()) {
		renameSync(path, join(library, folders[index % sites] ?? '', basename(path)));
	}

	const kept = join(library, '.dogear/sites');
	mkdirSync(kept, {recursive: true});
	for (const [index, folder] of folders.slice(0, number).entries()) {
		const url = `https://${folder}.example/feed`;
		const state = newSite({kind: 'feed', url, title: sanitiseLine(`Site ${index}`), memory: {}});
		writeFileSync(join(kept, `${folder}.json`), JSON.stringify(state));
	}
}
