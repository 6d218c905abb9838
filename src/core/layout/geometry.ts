/** Everything about the window and the settings that pages depend on. */
export interface Geometry {
	/** Text width in cells. */
	readonly width: number;
	/** Rows of text on a page. */
	readonly rows: number;
	/** A blank line between paragraphs, or a first-line indent as in books. */
	readonly paragraphs: 'spaced' | 'indented';
	readonly isJustified: boolean;
}
