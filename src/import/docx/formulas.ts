import {XMLBuilder, XMLParser} from 'fast-xml-parser';
import {grouped, spaced} from '../html/markdown/formula.ts';

const open = /<m:oMath(?:\s[^>]{0,500})?>/g;
const close = '</m:oMath>';
/** What stands around a formula that has a line of its own. */
const around =
	/<\/?m:oMathPara>|<m:oMathParaPr\b[^>]{0,200}(?:\/>|>[\s\S]{0,1000}?<\/m:oMathParaPr>)/g;

/**
 * The XML of a document of Word with each formula (Office Math Markup, ECMA-376 part 1, section 22.1)
 * written out in one line, in a run of its own.
 */
export function withFormulas(xml: string): string {
	const pieces: string[] = [];
	let from = 0;
	for (const {index: start} of xml.matchAll(open)) {
		const end = xml.indexOf(close, start);
		if (end < 0) break;
		if (start < from) continue;
		const words = run(formulaText(xml.slice(start, end + close.length)));
		pieces.push(xml.slice(from, start).replace(around, ''), words);
		from = end + close.length;
	}

	if (pieces.length === 0) return xml;
	return [...pieces, xml.slice(from).replace(around, '')].join('');
}

/** A node in the order of the document: its one key is its name. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
	preserveOrder: true,
	removeNSPrefix: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	trimValues: false,
	parseTagValue: false,
});
const builder = new XMLBuilder({ignoreAttributes: false, attributeNamePrefix: '@'});

function formulaText(xml: string): string {
	return write(parser.parse(xml) as readonly Node[])
		.replace(/\s+/g, ' ')
		.trim();
}

function run(words: string): string {
	return builder.build({'w:r': {'w:t': {'@xml:space': 'preserve', '#text': words}}});
}

function write(nodes: readonly Node[]): string {
	return nodes.map(writeNode).join('');
}

function writeNode(node: Node): string {
	if ('#text' in node) return String(node['#text']).replace(/./gsu, spaced);
	const name = nameOf(node);
	// Properties say how it looks.
	if (name.endsWith('Pr')) return '';
	const parts = childrenOf(node);
	if (name === 'mr') return `${parts.map(writeNode).join(' ')}; `;
	return writers[name]?.(new Map(parts.map(part => [nameOf(part), part]))) ?? write(parts);
}

function nameOf(node: Node): string {
	return Object.keys(node).find(key => key !== ':@') ?? '';
}

function childrenOf(node: Node | undefined): readonly Node[] {
	const value = node?.[nameOf(node)];
	return Array.isArray(value) ? value : [];
}

type Parts = ReadonlyMap<string, Node>;

const part = (parts: Parts, name: string) => write(childrenOf(parts.get(name))).trim();
const low = (parts: Parts, name = 'sub') => `_${grouped(part(parts, name))}`;
const high = (parts: Parts) => `^${grouped(part(parts, 'sup'))}`;

const writers: Readonly<Record<string, (parts: Parts) => string>> = {
	f: parts => `${grouped(part(parts, 'num'))}/${grouped(part(parts, 'den'))}`,
	sSup: parts => part(parts, 'e') + high(parts),
	sSub: parts => part(parts, 'e') + low(parts),
	sSubSup: parts => part(parts, 'e') + low(parts) + high(parts),
	limLow: parts => part(parts, 'e') + low(parts, 'lim'),
	rad: parts => `${part(parts, 'deg')}√${grouped(part(parts, 'e'))}`,
	func: parts => `${part(parts, 'fName')} ${part(parts, 'e')}`,
	d: parts =>
		`${sign(parts, 'dPr', 'begChr', '(')}${part(parts, 'e')}${sign(parts, 'dPr', 'endChr', ')')}`,
	nary: parts =>
		`${sign(parts, 'naryPr', 'chr', '∫')}${low(parts)}${high(parts)} ${part(parts, 'e')}`,
};

/** A sign that the properties of an element name, or the usual one. */
function sign(parts: Parts, properties: string, name: string, usual: string): string {
	const node = childrenOf(parts.get(properties)).find(each => nameOf(each) === name);
	const attributes = node?.[':@'] as Readonly<Record<string, string>> | undefined;
	return attributes?.val ?? usual;
}
