import process from 'node:process';
import type {SafeText} from '../../core/text/safe-text.ts';
import {words} from '../../core/words/words.ts';
import type {Request} from '../command-line/request.ts';
import type {AppContext} from '../context.ts';
import {findSite} from '../sites/find-site.ts';
import type {SiteReport} from '../sites/report.ts';
import {updateSites} from '../sites/update-sites.ts';
import {progressBar} from './add-progress.ts';
import {onInterrupt} from './on-interrupt.ts';
import {describeSite} from './site-lines.ts';
import {writeJson} from './write-json.ts';

/** What an update is told: which sites, and how it speaks. */
export interface Updating {
	/** Folders; all that are followed where none are named. */
	readonly sites: readonly string[] | undefined;
	readonly isNow: boolean | undefined;
	readonly isJson: boolean;
}

/**
 * `dogear update`: fetches what is new or changed. Returns the exit code: 0, 1 when a site failed, 130
 * when it was interrupted.
 */
export function update(
	context: AppContext,
	{sites: names, isNow, isJson}: Extract<Request, {command: 'update'}>,
): Promise<number> {
	const found = names.map(name => findSite(context.library, name));
	const unknown = found.filter(each => typeof each === 'string');
	for (const sentence of unknown) context.say(sentence);
	if (unknown.length > 0) return Promise.resolve(1);
	const folders = found.flatMap(each => (typeof each === 'string' ? [] : each.folder));
	return runUpdate(context, {
		sites: folders.length > 0 ? folders : undefined,
		isNow: isNow || undefined,
		isJson,
	});
}

/** Updates sites before the reader's eyes: a bar of the whole, and a line for each. */
export async function runUpdate(
	{library, write, say, clock}: AppContext,
	{sites, isNow, isJson}: Updating,
): Promise<number> {
	const bar = progressBar(process.stderr, () => performance.now());
	const interrupt = onInterrupt();
	const tell = (site: SiteReport): void => {
		bar.end();
		for (const notice of site.notices) say(words.sites.line(site.title, notice));
		const line = describeSite(site, clock());
		if (site.outcome === 'failed') say(line);
		else if (!isJson) write(`${line}\n`);
	};
	const report = await updateSites({
		library,
		sites,
		isNow,
		signal: interrupt.signal,
		onProgress(site, done, all) {
			tell(site);
			bar.step(done / all);
		},
	});
	bar.end();
	interrupt.end();
	if (isJson) write(jsonOf(report.sites));
	else if (report.sites.length === 0) say(words.sites.nothingFollowed);
	if (report.isInterrupted) say(words.sites.interrupted);
	if (report.isInterrupted) return 130;
	return report.sites.some(({outcome}) => outcome === 'failed') ? 1 : 0;
}

function jsonOf(sites: readonly SiteReport[]): SafeText {
	const known = sites.map(({why, until, ...site}) => ({
		...site,
		why: why ?? null,
		until: until !== undefined && Number.isFinite(until) ? new Date(until).toISOString() : null,
	}));
	return writeJson({sites: known});
}
