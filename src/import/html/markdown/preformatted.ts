import type {Element, Node} from '../dom.ts';
import type {Block} from './block.ts';

/** `pre` is for programs only when it says so; on pages of stories it holds verse and letters. */
export function writePreformatted(element: Element): readonly Block[] {
	const text = textWithBreaks(element);
	if (text.trim() === '') return [];
	return isCode(element) ? [writeCode(element, text)] : writeVerse(text);
}

/** The text of an element, in which a break is the end of a line, too. */
function textWithBreaks(node: Node): string {
	if (node.nodeName.toUpperCase() === 'BR') return '\n';
	if (node.nodeType !== 1) return node.nodeType === 3 ? (node.textContent ?? '') : '';
	return [...node.childNodes].map(textWithBreaks).join('');
}

function isCode(element: Element): boolean {
	return (
		element.querySelector('code') !== null ||
		/\b(?:language|lang|brush|highlight)-?/.test(element.className)
	);
}

/** A fence longer than any in the code (CommonMark section 4.5). */
function writeCode(element: Element, text: string): Block {
	const names = `${element.className} ${element.querySelector('code')?.className ?? ''}`;
	const language = /\b(?:language|lang|brush)[-:]\s*([\w+#-]+)/.exec(names)?.[1] ?? '';
	const code = text.replace(/^\n+|\s+$/g, '');
	const fences = [...code.matchAll(/^ {0,3}(`{3,})/gm)].map(([, run = '']) => run.length);
	const fence = '`'.repeat(Math.max(2, ...fences) + 1);
	return {text: `${fence}${language}\n${code}\n${fence}`};
}

function writeVerse(text: string): readonly Block[] {
	const stanzas = text.replace(/^\n+|\s+$/g, '').split(/\n[ \t]*(?:\n[ \t]*)+/);
	return stanzas.map(stanza => ({text: stanza.split('\n').map(writeLine).join('\\\n')}));
}

/** A line of verse; its indent stays as no-break spaces. */
function writeLine(line: string): string {
	const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
	return '\u00a0'.repeat(indent) + line.trim().replace(/[\\`*_[\]<>#~|]/g, '\\$&');
}
