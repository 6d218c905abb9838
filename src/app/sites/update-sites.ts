import {type KeptSite, readSites} from '../../disk/sites/site-files.ts';
import {emptyReport, type SiteReport, type UpdateReport} from './report.ts';
import {beginRun, type Outside} from './run.ts';
import {spread} from './spread.ts';
import {updateSite} from './update-site.ts';
import {whyFailed} from './why-failed.ts';

/** What is to be updated, and who hears of it. */
export interface UpdateOptions {
	readonly library: string;
	/** The folders of the sites; all that are followed where none are named. */
	readonly sites?: readonly string[] | undefined;
	/** Whether sites are asked that were asked a short while ago: usually those that are named. */
	readonly isNow?: boolean | undefined;
	/** Called after each site, with how many are done of how many. */
	readonly onProgress?: ((site: SiteReport, done: number, all: number) => void) | undefined;
	readonly signal?: AbortSignal | undefined;
	/** The network and the readers of sites; loaded when no others are given. */
	readonly outside?: Outside | undefined;
}

/** Sites that are asked at a time, and so their answers in the memory. */
const most = 8;

/**
 * Asks followed sites for what is new and writes it into the library. What goes wrong with a site is in
 * its report; rejects never. When the signal ends it, what has come is kept.
 */
export async function updateSites(options: UpdateOptions): Promise<UpdateReport> {
	const {library, sites: names, isNow = names !== undefined, onProgress, signal} = options;
	const followed = readSites(library).filter(({state}) => !state.isLeft);
	const wanted = spread(names ? followed.filter(({folder}) => names.includes(folder)) : followed);
	if (wanted.length === 0) return {sites: [], isInterrupted: false};
	const outside = options.outside ?? (await (await import('./outside.ts')).loadOutside());
	const run = beginRun(library, outside, signal);
	const reports: SiteReport[] = [];
	const queue = wanted.values();
	await Promise.all(Array.from({length: most}, work));
	return {sites: reports, isInterrupted: reports.length < wanted.length};

	async function work(): Promise<void> {
		for (const site of queue) {
			if (signal?.aborted) return;
			const report = await updateOne(site);
			if (!report) return;
			reports.push(report);
			onProgress?.(report, reports.length, wanted.length);
		}
	}

	async function updateOne(site: KeptSite): Promise<SiteReport | undefined> {
		try {
			return await updateSite(run, site, isNow);
		} catch (error) {
			return signal?.aborted ? undefined : failed(site, error);
		}
	}
}

/** What the disk, or we, did wrong. */
function failed({folder, state: {title}}: KeptSite, error: unknown): SiteReport {
	return {...emptyReport(folder, title), outcome: 'failed', why: whyFailed(error)};
}
