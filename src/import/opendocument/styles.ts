import type {Marks} from '../html/runs.ts';
import {kindOfStyle, type ParagraphKind} from '../html/style-names.ts';
import {attribute, childrenOf, findElement, type Node, nameOf} from './tree.ts';

/** The styles of a document (OpenDocument 1.3 part 3, section 16). */
export interface Styles {
	readonly kindOf: (style: string) => ParagraphKind;
	/** The marks of letters with a style, inside letters with these marks. */
	readonly marksOf: (family: 'paragraph' | 'text', style: string, inside: Marks) => Marks;
	/** Whether letters with a style are not shown. */
	readonly isHidden: (style: string) => boolean;
	/** Whether the items of a list are numbered, at a level counted from 1. */
	readonly isNumbered: (listStyle: string, level: number) => boolean;
	/** The list style of a paragraph's style. */
	readonly listStyleOf: (style: string) => string;
}

/** More styles do not inherit from each other in any document; fewer do where they go in a circle. */
const longestChain = 20;

/** Styles of letters for programs. */
const code = /^(?:source text|verbatim char|teletype|code)$/;

/** Reads the styles of these trees: the document's own, and those that it shares. */
export function readStyles(trees: ReadonlyArray<readonly Node[]>): Styles {
	const all = trees.flatMap(tree =>
		['office:styles', 'office:automatic-styles'].flatMap(name => {
			const holder = findElement(tree, name);
			return holder ? childrenOf(holder) : [];
		}),
	);
	const named = (element: string) => all.filter(node => nameOf(node) === element);
	const styles = new Map(
		named('style:style').map(node => [
			`${attribute(node, 'style:family')} ${attribute(node, 'style:name')}`,
			node,
		]),
	);
	const lists = new Map(
		named('text:list-style').map(node => [attribute(node, 'style:name'), node]),
	);

	/** A style and those that it inherits from, itself first. */
	const chainOf = (key: string): readonly Node[] => {
		const chain: Node[] = [];
		const [family = ''] = key.split(' ', 1);
		let next = styles.get(key);
		while (next && chain.length < longestChain) {
			chain.push(next);
			next = styles.get(`${family} ${attribute(next, 'style:parent-style-name')}`);
		}

		return chain;
	};
	const namesOf = (key: string): readonly string[] => [
		wordsOf(key.slice(key.indexOf(' ') + 1)),
		...chainOf(key).map(node => wordsOf(attribute(node, 'style:name'))),
	];
	const kindOf = onceEach((style: string): ParagraphKind => {
		const names = namesOf(`paragraph ${style}`);
		return names.map(kindOfStyle).find(kind => kind !== undefined) ?? 'text';
	});
	const lettersOf = onceEach((key: string) => {
		const isCode = key.startsWith('text ') && namesOf(key).some(name => code.test(name));
		return readLetters(chainOf(key), isCode);
	});

	return {
		kindOf,
		marksOf(family, style, inside) {
			const {isHidden: _, ...own} = lettersOf(`${family} ${style}`);
			return {...inside, ...own};
		},
		isHidden: style => lettersOf(`text ${style}`).isHidden,
		isNumbered(listStyle, level) {
			const levels = childrenOf(lists.get(listStyle) ?? {});
			const own = levels.find(node => attribute(node, 'text:level') === String(level));
			const isNumber = own !== undefined && nameOf(own) === 'text:list-level-style-number';
			return isNumber && attribute(own, 'style:num-format') !== '';
		},
		listStyleOf(style) {
			const own = chainOf(`paragraph ${style}`).find(
				node => attribute(node, 'style:list-style-name') !== '',
			);
			return own ? attribute(own, 'style:list-style-name') : '';
		},
	};
}

/** A name as it is shown: a sign that no name of XML may have is written as its number, `_20_`. */
function wordsOf(name: string): string {
	return name
		.replace(/_([\da-f]{1,4})_/gi, (_, unit: string) =>
			String.fromCharCode(Number.parseInt(unit, 16)),
		)
		.replace(/_/g, ' ')
		.toLowerCase();
}

/** What a chain of styles says of letters; what it does not say stays as it is around them. */
function readLetters(
	chain: readonly Node[],
	isCode: boolean,
): Partial<Marks> & {readonly isHidden: boolean} {
	const said = (name: string): string => {
		const values = chain.flatMap(node =>
			childrenOf(node)
				.filter(each => nameOf(each) === 'style:text-properties')
				.map(letters => attribute(letters, name)),
		);
		return values.find(value => value !== '') ?? '';
	};
	const style = said('fo:font-style');
	const weight = said('fo:font-weight');
	const struck = said('style:text-line-through-style') || said('style:text-line-through-type');
	const position = said('style:text-position');
	return {
		...(style === '' ? {} : {isItalic: /^(?:italic|oblique)/.test(style)}),
		...(weight === '' ? {} : {isBold: /^(?:bold|[6-9]00)/.test(weight)}),
		...(struck === '' ? {} : {isStruck: struck !== 'none'}),
		...(position === '' ? {} : {raised: raisedBy(position)}),
		...(isCode ? {isCode} : {}),
		isHidden: said('text:display') === 'none',
	};
}

/** Finds what belongs to a key once. */
function onceEach<Value>(find: (key: string) => Value): (key: string) => Value {
	const known = new Map<string, Value>();
	return key => {
		const value = known.get(key) ?? find(key);
		known.set(key, value);
		return value;
	};
}

/** `super 58%`, `sub 58%`, `33% 58%`, `-33% 58%`, `0% 100%`. */
function raisedBy(position: string): Marks['raised'] {
	if (/^super|^[1-9]/.test(position)) return 'sup';
	return /^sub|^-/.test(position) ? 'sub' : undefined;
}
