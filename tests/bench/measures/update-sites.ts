import {type ChildProcess, spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {startOptions} from '../../../.build/start-options.ts';
import {isInstalled} from '../contestants.ts';
import {type FeedServer, serveFeeds} from '../feed-server.ts';
import type {Measure, Sample} from '../measure.ts';
import type {Site} from '../site.ts';
import {peakOf} from '../stopwatch.ts';

const feeds = '500 feeds of 20 items on 250 hosts';

/** Following feeds that were never fetched, until every story is written. */
export const followFeeds: Measure = {
	name: `following ${feeds}: all stories written`,
	unit: 'ms',
	rounds: 3,
	goals: [
		{words: '≤ 3 × newsboat’s first reload', ours: 'dogear', theirs: 'newsboat', most: {times: 3}},
	],
	async prepare(site) {
		const {list, server} = await serve(site);
		return {
			dogear: () => follow(site, site.folder(), list, server),
			newsboat: newsboat(() => reload(site.folder(), list)),
		};
	},
};

/** The most memory that following them takes: eight are at hand at a time. */
export const followMemory: Measure = {
	name: `peak memory, following ${feeds}`,
	unit: 'MB',
	rounds: 3,
	goals: [{words: '≤ 200 MB', ours: 'dogear', most: {by: 200}}],
	async prepare(site) {
		const {list} = await serve(site);
		return {
			async dogear() {
				const child = startProgram(site, site.folder(), 'follow', list, '--allow-local');
				let bytes = 0;
				const watch = setInterval(() => {
					if (child.pid && child.exitCode === null) bytes = peakOf(child.pid) || bytes;
				}, peakEveryMs);
				await timeOf(child);
				clearInterval(watch);
				return bytes / 1e6;
			},
		};
	},
};

/** Milliseconds between two looks at the peak: it only grows, and is gone with the program. */
const peakEveryMs = 50;

/** Updating the same feeds when nothing has changed: each is told so by a status. */
export const updateFeeds: Measure = {
	name: `updating ${feeds}, nothing new`,
	unit: 'ms',
	rounds: 3,
	goals: [
		{
			words: '≤ 0.3 × newsboat’s third reload',
			ours: 'dogear',
			theirs: 'newsboat',
			most: {times: 0.3},
		},
	],
	async prepare(site) {
		const {list, server} = await serve(site);
		const home = site.folder();
		await follow(site, home, list, server);
		const folder = site.folder();
		// It asks by marks from the third time on.
		for (let time = 0; time < 2 && isInstalled('newsboat'); time++) await reload(folder, list);
		server.takeAnswers();
		return {
			async dogear() {
				const time = await runDogear(site, home, 'update', '--now');
				expectAnswers(server, 304);
				return time;
			},
			newsboat: newsboat(async () => {
				const time = await reload(folder, list);
				expectAnswers(server, 304);
				return time;
			}),
		};
	},
};

interface Served {
	readonly server: FeedServer;
	/** A file with the addresses of the feeds, a line each. */
	readonly list: string;
}

let served: Promise<Served> | undefined;

/** One server for both measures. */
function serve(site: Site): Promise<Served> {
	served ??= (async () => {
		const server = await serveFeeds();
		const list = await site.make('urls', path =>
			writeFileSync(path, `${server.urls.join('\n')}\n`),
		);
		return {server, list};
	})();
	return served;
}

async function follow(site: Site, home: string, list: string, server: FeedServer): Promise<number> {
	server.takeAnswers();
	const time = await runDogear(site, home, 'follow', list, '--allow-local');
	expectAnswers(server, 200);
	return time;
}

function expectAnswers(server: FeedServer, status: number): void {
	const answers = JSON.stringify(server.takeAnswers());
	const wanted = JSON.stringify({[status]: server.urls.length});
	if (answers !== wanted) throw new Error(`The server answered ${answers}, not ${wanted}.`);
}

function runDogear(site: Site, home: string, ...words: readonly string[]): Promise<number> {
	return timeOf(startProgram(site, home, ...words));
}

function startProgram(site: Site, home: string, ...words: readonly string[]): ChildProcess {
	const env = {...process.env, DOGEAR_HOME: home};
	return spawn(process.execPath, [...startOptions, site.program, ...words], {env, stdio: 'ignore'});
}

function reload(folder: string, list: string): Promise<number> {
	const config = join(folder, 'config');
	writeFileSync(config, 'reload-threads 8\n');
	const cache = join(folder, 'cache.db');
	const words = ['-u', list, '-c', cache, '-C', config, '-x', 'reload'];
	return timeOf(spawn('newsboat', words, {stdio: 'ignore'}));
}

function newsboat(sample: Sample): Sample | undefined {
	return isInstalled('newsboat') ? sample : undefined;
}

/** From the start of a program, which is now, to its end. Throws when it ends with another code than 0. */
function timeOf(child: ChildProcess): Promise<number> {
	const began = performance.now();
	return new Promise((resolve, reject) => {
		child.on('exit', code =>
			code === 0
				? resolve(performance.now() - began)
				: reject(new Error(`${child.spawnfile} ended with ${code}.`)),
		);
	});
}
