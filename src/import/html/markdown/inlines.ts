import type {Element, Node} from '../dom.ts';
import {formulaText} from './formula.ts';
import {imageToken} from './image.ts';
import type {Mark, Token} from './tokens.ts';

const marks: Readonly<Record<string, Mark>> = {
	EM: '*',
	I: '*',
	CITE: '*',
	DFN: '*',
	STRONG: '**',
	B: '**',
	DEL: '~~',
	S: '~~',
	STRIKE: '~~',
};

/** The tokens of nodes that stand in one paragraph. */
export function tokensOf(nodes: Iterable<Node>): readonly Token[] {
	const tokens: Token[] = [];
	for (const node of nodes) addNode(tokens, node);
	return tokens;
}

function addNode(tokens: Token[], node: Node): void {
	if (node.nodeType === 3 || node.nodeType === 4) addText(tokens, node.textContent ?? '');
	else if (node.nodeType === 1) addElement(tokens, node as Element);
}

/** The parser ends a text at each entity, and marks are escaped by what follows them. */
function addText(tokens: Token[], text: string): void {
	const last = tokens.at(-1);
	if (last?.kind === 'text') tokens[tokens.length - 1] = {kind: 'text', text: last.text + text};
	else tokens.push({kind: 'text', text});
}

function addElement(tokens: Token[], element: Element): void {
	const write = writers.get(element.nodeName.toUpperCase());
	if (write) write(tokens, element);
	else addMarked(tokens, element, marksOf(element));
}

/** What an element's name and its own style say of its words. */
export function marksOf(element: Element): readonly Mark[] {
	const style = element.getAttribute('style') ?? '';
	const named = marks[element.nodeName.toUpperCase()];
	const isPlain = /font-style:\s*normal/i.test(style) && named === '*';
	return [
		...(named && !isPlain ? [named] : []),
		...(/font-style:\s*(?:italic|oblique)/i.test(style) ? (['*'] as const) : []),
		...(/font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? (['**'] as const) : []),
		...(/text-decoration[^;]*line-through/i.test(style) ? (['~~'] as const) : []),
	];
}

function addMarked(tokens: Token[], element: Element, around: readonly Mark[]): void {
	for (const mark of around) tokens.push({kind: 'open', mark});
	for (const child of element.childNodes) addNode(tokens, child);
	for (const mark of around.toReversed()) tokens.push({kind: 'close', mark});
}

function addBetween(open: string, close: string): (tokens: Token[], element: Element) => void {
	return (tokens, element) => {
		addText(tokens, open);
		addMarked(tokens, element, []);
		addText(tokens, close);
	};
}

type Write = (tokens: Token[], element: Element) => void;

const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
	['A', addLink],
	['BR', tokens => tokens.push({kind: 'break'})],
	['CODE', addCode],
	['KBD', addCode],
	['SAMP', addCode],
	['IMG', addImage],
	['MATH', (tokens, element) => addText(tokens, formulaText(element))],
	['Q', addBetween('“', '”')],
	['RT', addBetween('（', '）')],
	['RP', () => {}],
	['SUP', addRaised],
]);

/** A link that leads out of what was saved; of every other one, and of a picture's, the words stay. */
function addLink(tokens: Token[], element: Element): void {
	const address = element.getAttribute('href')?.trim() ?? '';
	const inside: Token[] = [];
	addMarked(inside, element, []);
	const isLink = /^(?:https?:|mailto:|#fn-)/i.test(address) && hasWords(inside);
	if (!isLink) {
		tokens.push(...inside);
		return;
	}

	// A blank at the ends of a link divides its words from those beside it.
	const words = element.textContent ?? '';
	if (/^\s/.test(words)) addText(tokens, ' ');
	tokens.push({kind: 'raw', text: '['}, ...trimmed(inside), closeLink(address));
	if (/\s$/.test(words)) addText(tokens, ' ');
}

function addImage(tokens: Token[], element: Element): void {
	const image = imageToken(element);
	if (image.kind === 'text') addText(tokens, image.text);
	else tokens.push(image);
}

function closeLink(address: string): Token {
	const safe = address.replace(/\s/g, encodeURIComponent).replace(/[()<>\\]/g, '\\$&');
	return {kind: 'raw', text: `](${safe})`};
}

function hasWords(tokens: readonly Token[]): boolean {
	return tokens.some(
		token =>
			(token.kind === 'raw' && !token.text.startsWith('![')) ||
			(token.kind === 'text' && /\S/.test(token.text)),
	);
}

/** A link's text without blanks and breaks at its ends, and on one line. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
	const flat = tokens.map(
		(token): Token => (token.kind === 'break' ? {kind: 'text', text: ' '} : token),
	);
	const isWord = (token: Token) =>
		token.kind === 'raw' || ('text' in token && /\S/.test(token.text));
	const first = flat.findIndex(isWord);
	const last = flat.findLastIndex(isWord);
	return flat.map((token, index) => {
		if (token.kind !== 'text') return token;
		const start = index <= first ? token.text.trimStart() : token.text;
		return {kind: 'text', text: index >= last ? start.trimEnd() : start};
	});
}

/** Code between more backticks than it holds in a row (CommonMark section 6.1). */
function addCode(tokens: Token[], element: Element): void {
	const code = (element.textContent ?? '').replace(/\s+/g, ' ');
	if (code.trim() === '') return;
	const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
	const ticks = '`'.repeat(longest + 1);
	const pad = /^`|`$|^ .* $/.test(code) ? ' ' : '';
	tokens.push({kind: 'raw', text: ticks + pad + code + pad + ticks});
}

/** Raised figures: 10<sup>5</sup> is not 105. Other raised words stand on the line: 1st. */
function addRaised(tokens: Token[], element: Element): void {
	const isFigure = /^[\s\d+−–-]{1,8}$/u.test(element.textContent ?? '');
	if (isFigure) tokens.push({kind: 'raw', text: '<sup>'});
	addMarked(tokens, element, []);
	if (isFigure) tokens.push({kind: 'raw', text: '</sup>'});
}
