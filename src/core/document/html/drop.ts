import type {Sink} from '../frame.ts';
import {hasWords} from '../piece.ts';
import type {Writer} from '../writer.ts';

/** A form with more blocks is a page that some server wrapped in one: its words stay. */
const mostBlocksOfForm = 4;

/** Opens an element that goes with all that is in it, once its end has been seen. */
export function dropElement(name: string, writer: Writer): void {
	const capture = (inner: Sink, isClosed: boolean): void => {
		const isWrapped = name === 'form' && inner.blocks.length > mostBlocksOfForm;
		if (isClosed && !isWrapped) return;
		if (inner.blocks.length > 0 || hasWords(inner.pieces))
			writer.restore(inner.blocks, inner.pieces);
	};
	writer.open(name, {isInline: true, capture});
}
