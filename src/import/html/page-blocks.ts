import type {Element, Node} from './dom.ts';
import {isBlock} from './text-blocks.ts';

/** Words of a page between two ends of block elements, and the nodes that they stand in. */
export interface DomBlock {
	readonly text: string;
	/** The innermost block element around it. */
	readonly element: Element;
	readonly nodes: readonly Node[];
	/** How many of its characters are links. */
	readonly linked: number;
}

/** Divides the text of an element into blocks, in the order of the page. */
export function readDomBlocks(root: Element): readonly DomBlock[] {
	const reader = new BlockReader();
	reader.read(root, root, false);
	reader.endBlock(root);
	return reader.blocks;
}

class BlockReader {
	readonly blocks: DomBlock[] = [];
	#nodes: Node[] = [];
	#words = '';
	#linked = 0;

	endBlock(element: Element): void {
		const text = this.#words.replace(/\s+/g, ' ').trim();
		if (text !== '') this.blocks.push({text, element, nodes: this.#nodes, linked: this.#linked});
		[this.#nodes, this.#words, this.#linked] = [[], '', 0];
	}

	read(node: Node, element: Element, isLink: boolean): void {
		if (node.nodeType === 3) this.#readText(node, isLink);
		else if (node.nodeType === 1) this.#readElement(node, element, isLink);
	}

	#readText(node: Node, isLink: boolean): void {
		const text = node.textContent ?? '';
		if (text.trim() !== '') this.#nodes.push(node);
		if (isLink) this.#linked += text.trim().length;
		this.#words += text;
	}

	#readElement(node: Node, element: Element, isLink: boolean): void {
		const isOwn = isBlock(node.nodeName);
		if (isOwn) this.endBlock(element);
		const inner = isOwn && node.nodeName !== 'BR' ? (node as Element) : element;
		for (const child of node.childNodes) this.read(child, inner, isLink || node.nodeName === 'A');
		if (isOwn) this.endBlock(inner);
	}
}
