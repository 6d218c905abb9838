import type {Element} from '../dom.ts';
import type {Block, Context} from './block.ts';

/** `- item` and `3. item`, what follows indented below the first word. */
export function writeList(list: Element, context: Context): readonly Block[] {
	let number = Number(list.getAttribute('start') ?? 1) || 1;
	const isOrdered = list.nodeName.toUpperCase() === 'OL';
	const items: string[] = [];
	for (const child of list.children) {
		const blocks = isItem(child)
			? context.writeBlocks(child, context)
			: context.writeBlocks(wrap(child), {...context});
		if (blocks.length === 0) continue;
		const marker = isOrdered ? `${number}. ` : '- ';
		const indent = ' '.repeat(marker.length);
		// A list that stands in a list, and not in an item of it, is of the item before it.
		const isLoose = !isItem(child) && items.length > 0;
		if (isLoose) items[items.length - 1] += `\n${indent}${indented(joinItem(blocks), indent)}`;
		else {
			items.push(marker + indented(joinItem(blocks), indent));
			number++;
		}
	}

	return items.length === 0 ? [] : [{text: items.join('\n'), isList: true}];
}

function isItem(element: Element): boolean {
	return element.nodeName.toUpperCase() === 'LI';
}

function wrap(element: Element): Element {
	return {...element, childNodes: [element], children: [element]} as Element;
}

/** A list at the end of an item follows its words at once. */
function joinItem(blocks: readonly Block[]): string {
	return blocks
		.map(({text, isList}, index) => {
			const isLast = index === blocks.length - 1;
			const between = index === 0 ? '' : isList && isLast ? '\n' : '\n\n';
			return between + text;
		})
		.join('');
}

function indented(text: string, indent: string): string {
	return text.replace(/\n(?=.)/g, `\n${indent}`);
}
