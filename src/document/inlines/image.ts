import type {Tokens} from 'marked';
import type {Context} from '../context.ts';
import {decodeEntities} from '../entities.ts';
import {imageWords} from '../figures.ts';

/** An image is its alternative text and its title. */
export function writeImage(token: Tokens.Image, {writer}: Context): void {
	writer.writeImage(imageWords(decodeEntities(token.text), decodeEntities(token.title ?? '')));
}
