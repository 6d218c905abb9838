import {type Fence, nextFence} from '../../core/document/fence.ts';
import {plainForm} from '../boilerplate/measure.ts';
import type {Piece} from './pieces.ts';

interface Part {
	readonly level: number;
	/** The heading's words; empty for what stands above the first. */
	readonly heading: string;
	readonly lines: string[];
}

/**
 * Divides Markdown at its highest headings of which there are several: chapters. Where most of these
 * are only titles of parts, with headings directly below them, at those below, too.
 */
export function divideAtHeadings(markdown: string, title: string): readonly Piece[] {
	const parts = readParts(markdown);
	const level = chapterLevel(parts);
	const pieces: Array<{heading: string; lines: string[]}> = [];
	for (const {level: own, heading, lines} of parts) {
		const isTitle = plainForm(heading) === plainForm(title) && heading !== '';
		const last = pieces.at(-1);
		if (own > 0 && own <= level && !isTitle) pieces.push({heading, lines: [...lines]});
		else if (last) last.lines.push(...(isTitle ? [] : [headingLine(own, heading)]), ...lines);
		else
			pieces.push({
				heading: '',
				lines: [...(isTitle ? [] : [headingLine(own, heading)]), ...lines],
			});
	}

	return pieces.map(({heading, lines}) => ({
		title: heading === '' ? undefined : heading,
		heading: heading === '' ? undefined : heading,
		text: lines.join('\n').trim(),
	}));
}

function headingLine(level: number, heading: string): string {
	return level === 0 ? '' : `${'#'.repeat(level)} ${heading}`;
}

function readParts(markdown: string): readonly Part[] {
	const parts: Part[] = [{level: 0, heading: '', lines: []}];
	let fence: Fence;
	for (const line of markdown.split('\n')) {
		const wasOpen = fence !== undefined;
		fence = nextFence(line, fence);
		const [, marks = '', words = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
		if (!wasOpen && fence === undefined && marks !== '')
			parts.push({level: marks.length, heading: wordsOf(words), lines: []});
		else parts.at(-1)?.lines.push(line);
	}

	return parts;
}

/** The words of a heading, without its marks. */
function wordsOf(heading: string): string {
	return heading.replace(/\\(?=[!-/:-@[-`{-~])|[*_]/g, '').trim();
}

/** The level down to which headings begin chapters; 0 where there is only one of each. */
function chapterLevel(parts: readonly Part[]): number {
	const highest = [1, 2, 3].find(level => parts.filter(part => part.level === level).length > 1);
	if (highest === undefined) return 0;
	const own = parts.filter(({level}) => level === highest);
	const bare = own.filter(({lines}) => lines.every(line => line.trim() === ''));
	const below = parts.filter(({level}) => level === highest + 1).length;
	return bare.length * 2 > own.length && below > own.length ? highest + 1 : highest;
}
