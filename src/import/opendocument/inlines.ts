import {beginRuns, type Marks, plain, type Runs} from '../html/runs.ts';
import {writeFormula} from './formula.ts';
import {attribute, childrenOf, type Node, nameOf, sourceOf} from './tree.ts';
import type {Writing} from './writing.ts';

/** What says nothing to a reader, or says again what stands in the text: tables of contents, forms. */
export const passedOver =
	/^(?:text:(?:(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index)|tracked-changes|(?:sequence|variable|user-field|dde-connection)-decls|page-number|page-count|soft-page-break)|office:(?:forms|annotation|annotation-end)|table:(?:shapes|desc|title)|#text)$/;

/** A paragraph while it is written. */
export interface Inline {
	readonly writing: Writing;
	readonly runs: Runs;
	readonly isPre: boolean;
	/** Blocks of frames that are anchored in it: they follow it. */
	readonly beside: string[];
	/** Whether a line is drawn in it. */
	hasRule: boolean;
}

/** Writes what stands in a paragraph into its runs. */
export function writeInline(nodes: readonly Node[], inline: Inline, marks: Marks): void {
	const {runs} = inline;
	for (const node of nodes) {
		const name = nameOf(node);
		const write = inlines[name];
		if (name === '#text') runs.add(textOf(node), marks);
		else if (write) write(node, inline, marks);
		else if (!passedOver.test(name)) writeInline(childrenOf(node), inline, marks);
	}
}

/** Text as it is written; what CDATA held is no element. */
function textOf(node: Node): string {
	return sourceOf(node).replace(/\s+/g, ' ').replaceAll('<', '&lt;');
}

type WriteInline = (node: Node, inline: Inline, marks: Marks) => void;

/** More spaces in a row are nobody's. */
const mostSpaces = 100;

const inlines: Readonly<Record<string, WriteInline>> = {
	'text:s'(node, {runs, isPre}, marks) {
		const count = Math.min(Number(attribute(node, 'text:c')) || 1, mostSpaces);
		runs.add((isPre || count === 1 ? ' ' : '&nbsp;').repeat(count), marks);
	},
	'text:tab': (_, {runs, isPre}, marks) => runs.add(isPre ? '\t' : ' ', marks),
	'text:line-break': (_, {runs, isPre}, marks) => runs.add(isPre ? '\n' : '<br>', marks),
	'text:span'(node, inline, marks) {
		const {styles} = inline.writing;
		const style = attribute(node, 'text:style-name');
		if (!styles.isHidden(style))
			return writeInline(childrenOf(node), inline, styles.marksOf('text', style, marks));
		inline.runs.add(`<span hidden>${wordsIn(node)}</span>`, marks);
	},
	'text:a'(node, inline, marks) {
		const address = attribute(node, 'xlink:href');
		if (!/^https?:/i.test(address)) return writeInline(childrenOf(node), inline, marks);
		const runs = beginRuns();
		writeInline(childrenOf(node), {...inline, runs}, plain);
		inline.runs.add(
			`<a href="${address.replace(/["<>]/g, encodeURIComponent)}">${runs.end()}</a>`,
			marks,
		);
	},
	'text:note'(node, {writing, runs}, marks) {
		const body = childrenOf(node).find(each => nameOf(each) === 'text:note-body');
		const number = writing.notes.length + 1;
		writing.notes.push('');
		const text = writing.writeBlocks(body ? childrenOf(body) : []);
		writing.notes[number - 1] = `<aside id="note-${number}">${text}</aside>`;
		runs.add(`<a epub:type="noteref" href="#note-${number}">${number}</a>`, {...plain, ...marks});
	},
	'text:ruby'(node, inline, marks) {
		const part = (name: string) => childrenOf(node).filter(each => nameOf(each) === name);
		const over = part('text:ruby-text').map(wordsIn).join('');
		inline.runs.add('<ruby>', marks);
		writeInline(part('text:ruby-base'), inline, marks);
		inline.runs.add(`<rt>${over}</rt></ruby>`, marks);
	},
	'draw:object'(node, {writing, runs}, marks) {
		runs.add(writeFormula(node, writing.inside), marks);
	},
	'draw:text-box'(node, {writing, beside}) {
		beside.push(writing.writeBlocks(childrenOf(node)));
	},
	'draw:line'(_, inline) {
		inline.hasRule = true;
	},
	'draw:rect'(node, inline) {
		inline.hasRule ||= attribute(node, 'style:rel-width') === '100%';
		inline.beside.push(inline.writing.writeBlocks(childrenOf(node)));
	},
	'svg:title'(node, {runs}, marks) {
		runs.add(`<img alt="${wordsIn(node).replaceAll('"', '&quot;')}">`, marks);
	},
	'svg:desc': () => {},
};

/** The words in an element, without any marks. */
function wordsIn(node: Node): string {
	return nameOf(node) === '#text' ? textOf(node) : childrenOf(node).map(wordsIn).join('');
}
