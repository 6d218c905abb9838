import type {Sink} from '../frame.ts';
import {superscript} from '../superscript.ts';
import type {Writer} from '../writer.ts';

/** `<sup>`: digits are raised, so that 10<sup>2</sup> is not read as 102; words stay. */
export function openSuperscript(writer: Writer): void {
	const capture = ({blocks, pieces}: Sink): void => {
		const isNumber = pieces.every(piece => /^[\s\d]*$/.test(piece.text));
		writer.restore(
			blocks,
			isNumber ? pieces.map(piece => ({...piece, text: superscript(piece.text)})) : pieces,
		);
	};
	writer.open('sup', {isInline: true, capture});
}
