import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Row} from '../reader/row.ts';
import {type Ability, paint} from './paint.ts';

interface RowProps {
	readonly painted: string;
}

/** One row. An empty one keeps its height. */
const PaintedRow = memo(function PaintedRow({painted}: RowProps) {
	return <Text wrap="truncate">{painted === '' ? ' ' : painted}</Text>;
});

interface RowsProps {
	readonly rows: readonly Row[];
	readonly ability: Ability;
}

/** Rows under each other, one Text each: the rows are already exactly as wide as they may be. */
export function Rows({rows, ability}: RowsProps) {
	return (
		<Box flexDirection="column" height={rows.length} flexShrink={0}>
			{rows.map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
				<PaintedRow key={index} painted={paint(row, ability)} />
			))}
		</Box>
	);
}
