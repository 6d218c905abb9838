/** A list of categories, months or tags. */
export interface GroupsScreen {
	readonly kind: 'groups';
	readonly of: 'categories' | 'archives' | 'tags';
	readonly chosen: number;
	/** The folder of the followed site whose they are; undefined for those of the shelf. */
	readonly site: string | undefined;
}
