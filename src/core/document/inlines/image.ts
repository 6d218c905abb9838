import type {Tokens} from 'marked';
import type {Context} from '../context.ts';
import {decodeEntities} from '../entities.ts';
import {imageWords} from '../figures.ts';

/** An image is its alternative text, without the marks in it, and its title. */
export function writeImage(token: Tokens.Image, {writer, writeInlines}: Context): void {
	let alternative = '';
	const depth = writer.depth;
	writer.open('', {
		isInline: true,
		isFloor: true,
		capture: ({pieces}) => {
			alternative = pieces.map(piece => piece.text).join('');
		},
	});
	writeInlines(token.tokens);
	writer.closeTo(depth);
	writer.writeImage(imageWords(alternative, decodeEntities(token.title ?? '')));
}
