import type {SafeText} from '../text/safe-text.ts';
import {sanitise} from '../text/sanitise.ts';
import type {Block, Span} from './block.ts';
import {splitFigures, withCaption} from './figures.ts';
import {isCentredOrnament, isOrnament} from './ornament.ts';
import {finishSpans, type Piece} from './piece.ts';
import {isTypedVerse, isVerse} from './verse.ts';

/** What the words that are being collected will become. */
export type Shape =
	| {readonly kind: 'paragraph' | 'verse' | 'figure' | 'centred'}
	| {readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6}
	| {readonly kind: 'code'; readonly language: SafeText};

/** Makes blocks of what was collected between two block ends; `inside` is for the writer to fill. */
export function shapeBlocks(pieces: readonly Piece[], shape: Shape): readonly Block[] {
	switch (shape.kind) {
		case 'code':
			return code(pieces, shape.language);
		case 'figure':
			return withCaption(pieces).map(figure);
		default: {
			const {before, text, after} = splitFigures(pieces);
			return [...before.map(figure), ...words(text, shape), ...after.map(figure)];
		}
	}
}

function words(pieces: readonly Piece[], shape: Shape): readonly Block[] {
	const isTyped = shape.kind === 'verse' || isTypedVerse(linesOf(pieces));
	const spans = finishSpans(isTyped ? keepLines(pieces) : pieces);
	if (spans.length === 0) return [];
	if (shape.kind === 'heading') return [{kind: 'heading', level: shape.level, spans, inside: []}];
	const text = spans.map(span => span.text).join('');
	const isBreak = shape.kind === 'centred' ? isCentredOrnament(text) : isOrnament(text);
	if (isBreak) return [{kind: 'scene-break', spans: plain(text), inside: []}];
	const isLined = isTyped || (text.includes('\n') && isVerse(text.split('\n')));
	const kind = isLined ? 'verse' : 'paragraph';
	return [{kind, spans, inside: []}];
}

function code(pieces: readonly Piece[], language: SafeText): readonly Block[] {
	const text = sanitise(pieces.map(piece => piece.text).join(''));
	const trimmed = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
	return trimmed === '' ? [] : [{kind: 'code', language, spans: plain(trimmed), inside: []}];
}

function figure(pieces: readonly Piece[]): Block {
	return {kind: 'figure', spans: finishSpans(pieces), inside: []};
}

function plain(text: string): readonly Span[] {
	return [{text: text as SafeText}];
}

/** The lines as they stand in the source, blank ones left out. */
function linesOf(pieces: readonly Piece[]): readonly string[] {
	if (!pieces.some(piece => piece.text.includes('\n'))) return [];
	const text = pieces.map(piece => piece.text).join('');
	return text
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');
}

/** Makes every line end of the source a hard break. */
function keepLines(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.flatMap(piece => {
		if (piece.isBreak || !piece.text.includes('\n')) return [piece];
		return piece.text.split('\n').flatMap((text, index): Piece[] => {
			const line = {...piece, text};
			return index === 0 ? [line] : [{...piece, text: '\n', isBreak: true}, line];
		});
	});
}
