import {Box, Text} from 'ink';
import type {Row} from '../reader/row.ts';
import type {TerminalCapabilities} from './capabilities.ts';
import {paint} from './paint.ts';

interface RowsProps {
	readonly rows: readonly Row[];
	readonly capabilities: TerminalCapabilities;
}

/** Rows under each other: they are already exactly as wide as they may be, so one Text has them all. */
export function Rows({rows, capabilities}: RowsProps) {
	return (
		<Box flexDirection="column" height={rows.length} flexShrink={0}>
			<Text wrap="truncate">{rows.map(row => paint(row, capabilities)).join('\n')}</Text>
		</Box>
	);
}
