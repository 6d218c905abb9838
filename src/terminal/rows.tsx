import {Box, Text} from 'ink';
import type {Row} from '../reader/row.ts';
import type {Brush} from './brush.ts';
import {paint} from './paint.ts';

interface RowsProps {
	readonly rows: readonly Row[];
	/** Cells that a row may fill. */
	readonly width: number;
	readonly brush: Brush;
}

/** Rows under each other: they are already exactly as wide as they may be, so one Text has them all. */
export function Rows({rows, width, brush}: RowsProps) {
	return (
		<Box flexDirection="column" height={rows.length} flexShrink={0}>
			<Text wrap="truncate">{rows.map(row => paint(row, brush, width)).join('\n')}</Text>
		</Box>
	);
}
