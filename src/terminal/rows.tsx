import {Box, Text} from 'ink';
import type {Row} from '../reader/row.ts';
import {type Ability, paint} from './paint.ts';

interface RowsProps {
	readonly rows: readonly Row[];
	readonly ability: Ability;
}

/** Rows under each other: they are already exactly as wide as they may be, so one Text has them all. */
export function Rows({rows, ability}: RowsProps) {
	return (
		<Box flexDirection="column" height={rows.length} flexShrink={0}>
			<Text wrap="truncate">{rows.map(row => paint(row, ability)).join('\n')}</Text>
		</Box>
	);
}
