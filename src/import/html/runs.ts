/** How a run of letters is set in a document that is no HTML. */
export interface Marks {
	readonly isItalic: boolean;
	readonly isBold: boolean;
	readonly isStruck: boolean;
	readonly isCode: boolean;
	/** Above or below the line. */
	readonly raised: 'sup' | 'sub' | undefined;
}

/** Letters that are set as all others. */
export const plain: Marks = {
	isItalic: false,
	isBold: false,
	isStruck: false,
	isCode: false,
	raised: undefined,
};

/** Runs of letters that become the inside of one paragraph of HTML. */
export interface Runs {
	/** Adds HTML, set so. What follows in the same way is in the same element. */
	readonly add: (html: string, marks: Marks) => void;
	/** The HTML of all that was added. */
	readonly end: () => string;
}

/** Begins a paragraph's runs. */
export function beginRuns(): Runs {
	const written: string[] = [];
	let open: readonly string[] = [];
	const change = (to: readonly string[]): void => {
		let same = 0;
		while (same < open.length && open[same] === to[same]) same++;
		for (const name of open.slice(same).toReversed()) written.push(`</${name}>`);
		for (const name of to.slice(same)) written.push(`<${name}>`);
		open = to;
	};

	return {
		add(html, marks) {
			change(elementsOf(marks));
			written.push(html);
		},
		end() {
			change([]);
			return written.join('');
		},
	};
}

function elementsOf({isItalic, isBold, isStruck, isCode, raised}: Marks): readonly string[] {
	return [
		...(isItalic ? ['em'] : []),
		...(isBold ? ['strong'] : []),
		...(isStruck ? ['del'] : []),
		...(raised ? [raised] : []),
		...(isCode ? ['code'] : []),
	];
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
