import type {Element, Node} from '../dom.ts';

/** Elements that stand on lines of their own (HTML Standard, section 15.3). */
const block =
	/^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|li|main|menu|nav|ol|optgroup|option|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

/** The elements that hold a block somewhere inside them. */
export type Holders = ReadonlySet<Node>;

/** Finds them in one pass. */
export function findHolders(root: Element): Holders {
	const holders = new Set<Node>();
	const visit = (element: Element): boolean => {
		let holds = false;
		for (const child of element.children) if (visit(child)) holds = true;
		if (holds) holders.add(element);
		return holds || block.test(element.nodeName);
	};

	visit(root);
	return holders;
}

/** Whether a node is a block, or holds one and so cannot stand in a line. */
export function isBlock(node: Node, holders: Holders): boolean {
	return node.nodeType === 1 && (block.test(node.nodeName) || holders.has(node));
}
