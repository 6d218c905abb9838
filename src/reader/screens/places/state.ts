/** A list of places in the open story: its contents, its bookmarks, its links and notes. */
export interface PlacesScreen {
	readonly kind: 'contents' | 'bookmarks' | 'links';
	readonly chosen: number;
}
