/** What was left out of the page of the story that the end below it is of. */
export interface LeftOutScreen {
	readonly kind: 'left-out';
	readonly chosen: number;
}
