import {words} from '../core/words/words.ts';
import type {Binding} from './binding.ts';
import {columnGap} from './frame.ts';
import type {Glyphs} from './glyphs.ts';
import {hintLabel} from './key-labels.ts';
import {piece, type Row, rowWidth, space} from './row.ts';

/**
 * The keys of a table that have a short word, as many as there is room for in so many cells. The one
 * that tells all others is the last to go.
 */
export function hints(table: readonly Binding[], glyphs: Glyphs, cells: number): Row {
	const all = table.flatMap(binding => {
		if (!binding.hint) return [];
		const does = words.keys.hints[binding.hint];
		const label = hintLabel(binding, table, glyphs);
		return [{binding, row: [piece(label), space(1), piece(does, 'secondary')]}];
	});
	const inOrderOfWorth = all.toSorted((one, other) => worth(other.binding) - worth(one.binding));
	let left = cells + columnGap;
	const shown = new Set<Binding>();
	for (const {binding, row} of inOrderOfWorth) {
		const needed = rowWidth(row) + columnGap;
		if (needed > left) continue;
		left -= needed;
		shown.add(binding);
	}

	const rows = all.filter(({binding}) => shown.has(binding)).map(({row}) => row);
	return rows.flatMap((row, index) => (index === 0 ? row : [space(columnGap), ...row]));
}

function worth({command}: Binding): number {
	return command === 'help' ? 1 : 0;
}
