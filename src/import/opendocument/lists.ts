import {attribute, childrenOf, type Node, nameOf} from './tree.ts';
import type {ListPlace, Writing} from './writing.ts';

/** A list whose items are about to be written. */
export interface List {
	readonly place: ListPlace;
	readonly isNumbered: boolean;
	/** The number of its first item. */
	readonly start: number;
	/** Tells how many items it had, for a list that goes on with its numbers. */
	readonly count: (items: number) => void;
}

const idOf = (node: Node) => attribute(node, 'xml:id') || attribute(node, 'text:id');

/** Finds how a list is numbered (OpenDocument 1.3 part 3, section 5.3). */
export function beginList(node: Node, writing: Writing, outer: ListPlace | undefined): List {
	const {styles, counts} = writing;
	const style =
		attribute(node, 'text:style-name') || outer?.style || styles.listStyleOf(firstStyle(node));
	const place = {style, level: (outer?.level ?? 0) + 1};
	const before = attribute(node, 'text:continue-list');
	const goesOn = attribute(node, 'text:continue-numbering') === 'true';
	const [first] = childrenOf(node).filter(child => nameOf(child) === 'text:list-item');
	const said = Number(first ? attribute(first, 'text:start-value') : '') || 1;
	const last = counts.get(before !== '' ? before : goesOn ? keyOf(place) : '') ?? said - 1;
	return {
		place,
		isNumbered: styles.isNumbered(style, place.level),
		start: last + 1,
		count(items) {
			counts.set(keyOf(place), last + items);
			if (idOf(node) !== '') counts.set(idOf(node), last + items);
		},
	};
}

/** The element of a list in HTML. */
export function openTag({isNumbered, start}: List): readonly [open: string, close: string] {
	if (!isNumbered) return ['<ul>', '</ul>'];
	return [start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>'];
}

function keyOf({style, level}: ListPlace): string {
	return `${style} ${level}`;
}

/** The style of the first paragraph in a list. */
function firstStyle(node: Node): string {
	const [item] = childrenOf(node).filter(child => nameOf(child) === 'text:list-item');
	const [paragraph] = childrenOf(item ?? {}).filter(child => nameOf(child) === 'text:p');
	return paragraph ? attribute(paragraph, 'text:style-name') : '';
}
