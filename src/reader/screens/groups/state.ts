/** A list of categories, months or tags. */
export interface GroupsScreen {
	readonly kind: 'groups';
	readonly of: 'categories' | 'archives' | 'tags';
	readonly chosen: number;
}
