/** A cursor in a group of menus. */
interface MenuCursor {
	readonly group: string;
	readonly item: number;
	/** First line shown. */
	readonly scroll: number;
}

/** Home: a cursor in a group of its menus. */
export interface HomeScreen extends MenuCursor {
	readonly kind: 'home';
}

/** The Home of a followed site. */
export interface SiteScreen extends MenuCursor {
	readonly kind: 'site';
	/** The name of its folder in the library. */
	readonly site: string;
}

/** The folder of the site whose Home a screen is; undefined for the shelf's. */
export function siteOf(screen: HomeScreen | SiteScreen): string | undefined {
	return screen.kind === 'site' ? screen.site : undefined;
}

const start = {group: '', item: 0, scroll: 0};

/** Home as it first shows. */
export function newHome(): HomeScreen {
	return {kind: 'home', ...start};
}

/** The screens with which Home begins, or the Home of a site over it. */
export function homeScreens(site: string | undefined): [HomeScreen, ...SiteScreen[]] {
	return site === undefined ? [newHome()] : [newHome(), newSite(site)];
}

/** The Home of a site as it first shows. */
export function newSite(site: string): SiteScreen {
	return {kind: 'site', site, ...start};
}
