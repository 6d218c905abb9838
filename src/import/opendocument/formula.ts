import {
	attribute,
	childrenOf,
	findElement,
	type Node,
	nameOf,
	parseTree,
	sourceOf,
} from './tree.ts';

/** A formula of MathML, in the element itself or in a document of its own; else nothing. */
export function writeFormula(object: Node, inside: (name: string) => string): string {
	const xml = inside(attribute(object, 'xlink:href'));
	const nodes = xml === '' ? childrenOf(object) : parseTree(xml);
	const math = findElement(nodes, 'math') ?? findElement(nodes, 'math:math');
	return math ? write(math) : '';
}

function write(node: Node): string {
	const name = nameOf(node).replace(/^.*:/, '');
	if (name === '#text') return sourceOf(node).replaceAll('<', '&lt;');
	return `<${name}>${childrenOf(node).map(write).join('')}</${name}>`;
}
