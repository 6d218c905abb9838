import type {Element, Node} from './dom.ts';

const block =
	/^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

/** Whether an element of this name begins a line of its own. */
export function isBlock(name: string): boolean {
	return block.test(name);
}

/** What `textBlocks` found before and after an element that it left out. */
export interface Around {
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** The words of an element, one text for each of its blocks. */
export function textBlocks(element: Element): readonly string[] {
	return textAround(element, undefined).before;
}

/** The same without the words of one element inside it: those before it and those after it. */
export function textAround(root: Element, without: Element | undefined): Around {
	const zones: [string[], string[]] = [[], []];
	let zone = 0;
	let words = '';
	const endBlock = () => {
		const text = words.replace(/\s+/g, ' ').trim();
		if (text !== '') zones[zone]?.push(text);
		words = '';
	};

	const visit = (node: Node): void => {
		if (node.nodeType === 3) {
			words += node.textContent ?? '';
			return;
		}

		const name = node.nodeName;
		if (node === without || block.test(name)) endBlock();
		if (node === without) {
			zone = 1;
			return;
		}

		for (const child of node.childNodes) visit(child);
		if (block.test(name)) endBlock();
	};

	visit(root);
	endBlock();
	return {before: zones[0], after: zones[1]};
}
