import type {Element, Node} from './dom.ts';

const block =
	/^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

/** Whether an element of this name begins a line of its own. */
export function isBlock(name: string): boolean {
	return block.test(name);
}

/** The words of an element, one text for each of its blocks. */
export function textBlocks(root: Element): readonly string[] {
	const texts: string[] = [];
	let words = '';
	const endBlock = () => {
		const text = words.replace(/\s+/g, ' ').trim();
		if (text !== '') texts.push(text);
		words = '';
	};

	const visit = (node: Node): void => {
		if (node.nodeType === 3) {
			words += node.textContent ?? '';
			return;
		}

		const isOwn = isBlock(node.nodeName);
		if (isOwn) endBlock();
		for (const child of node.childNodes) visit(child);
		if (isOwn) endBlock();
	};

	visit(root);
	endBlock();
	return texts;
}
