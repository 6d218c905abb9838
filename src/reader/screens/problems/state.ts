/** Files that could not be read. */
export interface ProblemsScreen {
	readonly kind: 'problems';
	readonly scroll: number;
}
