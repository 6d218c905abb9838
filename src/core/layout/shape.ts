/** The room for a paragraph's lines, in cells. */
export interface Shape {
	/** Cells of the first line, which may be indented. */
	readonly first: number;
	/** Cells of all others. */
	readonly rest: number;
}
