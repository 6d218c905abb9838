import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {startOptions} from '../../../.build/start-options.ts';
import {isInstalled} from '../contestants.ts';
import {type FeedServer, serveFeeds} from '../feed-server.ts';
import type {Measure, Sample} from '../measure.ts';
import type {Site} from '../site.ts';

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
	return timeOf(process.execPath, [...startOptions, site.program, ...words], {DOGEAR_HOME: home});
}

function reload(folder: string, list: string): Promise<number> {
	const config = join(folder, 'config');
	writeFileSync(config, 'reload-threads 8\n');
	const cache = join(folder, 'cache.db');
	return timeOf('newsboat', ['-u', list, '-c', cache, '-C', config, '-x', 'reload']);
}

function newsboat(sample: Sample): Sample | undefined {
	return isInstalled('newsboat') ? sample : undefined;
}

/** From the start of a program to its end. Throws when it ends with another code than 0. */
function timeOf(
	command: string,
	words: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<number> {
	const began = performance.now();
	const child = spawn(command, words, {env: {...process.env, ...environment}, stdio: 'ignore'});
	return new Promise((resolve, reject) => {
		child.on('exit', code =>
			code === 0
				? resolve(performance.now() - began)
				: reject(new Error(`${command} ended with ${code}.`)),
		);
	});
}
