import {type Block, plainText} from '../document/block.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import {placeBox} from './box.ts';
import type {Geometry} from './geometry.ts';
import {setParagraph} from './paragraph.ts';
import type {SetBlock} from './set-block.ts';
import {styleOf} from './style.ts';
import type {Tools} from './tools.ts';

const ornament = sanitiseLine('⁂');

function setAsBox(block: Block, number: number, left: number, geometry: Geometry, tools: Tools) {
	if (block.kind !== 'code' && block.kind !== 'table') return undefined;
	const rows = tools.setBox?.(block, Math.max(1, geometry.width - left));
	return rows && rows.length > 0 ? placeBox(block, number, left, rows) : undefined;
}

/** Sets one block; how it begins depends on the block before it. */
export function setOneBlock(
	block: Block,
	number: number,
	previous: Block | undefined,
	geometry: Geometry,
	tools: Tools,
): SetBlock {
	const style = styleOf(block, previous, geometry, tools.ruler);
	const box = setAsBox(block, number, style.left, geometry, tools);
	if (box) return box;
	if (block.kind !== 'scene-break' || plainText(block).trim() !== '') {
		return setParagraph(block, number, style, tools);
	}
	const set = setParagraph({...block, spans: [{text: ornament}]}, number, style, tools);
	return {
		starts: set.starts.slice(0, 1),
		lineAt: row => {
			const line = set.lineAt(row);
			return {...line, end: 0, runs: line.runs.map(({text}) => ({text}))};
		},
	};
}
