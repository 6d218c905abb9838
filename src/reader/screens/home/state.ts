/** Home: a cursor in a group of its menus. */
export interface HomeScreen {
	readonly kind: 'home';
	readonly group: string;
	readonly item: number;
	/** First line shown. */
	readonly scroll: number;
}

/** Home as it first shows. */
export function newHome(): HomeScreen {
	return {kind: 'home', group: '', item: 0, scroll: 0};
}
