import type {SafeText} from '../text/safe-text.ts';
import type {Document, Span} from './block.ts';

/** Where a word stands: number of the block, UTF-16 offset in its plain text. */
interface Spot {
	readonly block: number;
	readonly offset: number;
}

/** A link or the mark of a note, as a reader finds it on a page. */
export interface Reference extends Spot {
	readonly kind: 'link' | 'note';
	/** What is read there. */
	readonly text: SafeText;
	/** Where it leads: an address, `#name` in the story, or the label of a note. */
	readonly target: SafeText;
}

/** The number of the block that holds the note with that label. */
export function findNote(document: Document, label: SafeText): number | undefined {
	const found = document.blocks.findIndex(block => block.kind === 'note' && block.label === label);
	return found < 0 ? undefined : found;
}

/** The links and the marks of notes that begin from `from` up to but not at `to`, in order. */
export function listReferences(document: Document, from: Spot, to: Spot): readonly Reference[] {
	const references: Reference[] = [];
	const last = Math.min(to.block, document.blocks.length - 1);
	for (let block = from.block; block <= last; block++) {
		const start = block === from.block ? from.offset : 0;
		const end = block === to.block ? to.offset : Number.POSITIVE_INFINITY;
		for (const reference of referencesOf(document.blocks[block]?.spans ?? [], block))
			if (reference.offset >= start && reference.offset < end) references.push(reference);
	}
	return references;
}

/** A link that goes on in another format is one link. */
function referencesOf(spans: readonly Span[], block: number): readonly Reference[] {
	const references: Reference[] = [];
	let offset = 0;
	let open: SafeText | undefined;
	for (const {text, link, note} of spans) {
		const last = references.at(-1);
		if (note !== undefined) references.push({kind: 'note', text, target: note, block, offset});
		else if (link !== undefined && link === open && last !== undefined)
			references[references.length - 1] = {...last, text: (last.text + text) as SafeText};
		else if (link !== undefined) references.push({kind: 'link', text, target: link, block, offset});
		open = link;
		offset += text.length;
	}
	return references;
}
