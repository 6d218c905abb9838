import type {SiteReader} from '../../import/site.ts';
import type {Outside} from './run.ts';

/** The network and the readers of sites, as readers have them. The one place that loads the network. */
export async function loadOutside(): Promise<Outside> {
	const [{makeFetch}, {discover}] = await Promise.all([
		import('../../network/make-fetch.ts'),
		import('../../import/discover.ts'),
	]);
	const strict = makeFetch();
	const open = makeFetch({isLocalAllowed: true});
	return {
		fetchFor: isLocalAllowed => (isLocalAllowed ? open : strict),
		readerOf: kind => readers[kind](),
		discover,
		clock: Date.now,
	};
}

const readers: Readonly<Record<SiteReader['kind'], () => Promise<SiteReader>>> = {
	feed: async () => (await import('../../import/feed/feed-reader.ts')).feedReader,
	wordpress: async () =>
		(await import('../../import/wordpress/rest/read-wordpress.ts')).wordpressReader,
};
