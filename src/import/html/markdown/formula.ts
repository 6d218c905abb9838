import type {Element, Node} from '../dom.ts';

/** MathML (MathML Core) in one line: `x^2`, `a/b`, `√(x + 1)`. */
export function formulaText(node: Node): string {
	if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
	if (node.nodeType !== 1) return '';
	const element = node as Element;
	const write = writers[element.nodeName.toLowerCase()];
	return write ? write(partsOf(element)) : partsOf(element).join('');
}

function partsOf(element: Element): readonly string[] {
	return [...element.childNodes].map(formulaText).filter(part => part !== '');
}

type Write = (parts: readonly string[]) => string;

const writers: Readonly<Record<string, Write>> = {
	annotation: () => '',
	'annotation-xml': () => '',
	mfrac: ([over = '', under = '']) => `${grouped(over)}/${grouped(under)}`,
	mo: parts => spaced(parts.join('')),
	mover: ([base = '', over = '']) => base + over,
	mroot: ([base = '', degree = '']) => `${degree}√${grouped(base)}`,
	msqrt: parts => `√${grouped(parts.join(''))}`,
	msub: ([base = '', low = '']) => `${base}_${grouped(low)}`,
	msubsup: ([base = '', low = '', high = '']) => `${base}_${grouped(low)}^${grouped(high)}`,
	msup: ([base = '', high = '']) => `${base}^${grouped(high)}`,
	mtd: parts => `${parts.join('')} `,
	mtr: parts => `${parts.join('').trim()}; `,
	munder: ([base = '', under = '']) => `${base}_${grouped(under)}`,
	munderover: ([base = '', low = '', high = '']) => `${base}_${grouped(low)}^${grouped(high)}`,
};

/** More than one sign below or above stands in brackets. */
export function grouped(text: string): string {
	return /^(?:.|[\p{L}\p{N}.]+)$/u.test(text) ? text : `(${text})`;
}

/** Signs between two terms have spaces around them; brackets and invisible signs do not. */
export function spaced(sign: string): string {
	if (/^[\u2061-\u2064]$/u.test(sign)) return '';
	return /^[=<>≤≥≠≈±×÷+−–∈→⇒∼≡-]$/u.test(sign) ? ` ${sign === '-' ? '−' : sign} ` : sign;
}
