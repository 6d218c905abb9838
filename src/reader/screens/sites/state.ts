/** A list of all followed sites. */
export interface SitesScreen {
	readonly kind: 'sites';
	readonly chosen: number;
}
