import type {Run} from '../layout/line.ts';
import {sanitiseRow} from './sanitise-row.ts';

type Format = Omit<Run, 'text' | 'start'>;

/** What each SGR parameter that the renderer writes does to the format of what follows. */
const effects: ReadonlyMap<string, (format: Format) => Format> = new Map<
	string,
	(format: Format) => Format
>([
	['0', () => ({})],
	['1', format => ({...format, strong: true})],
	['22', ({strong: _, ...format}) => format],
	['3', format => ({...format, emphasis: true})],
	['23', ({emphasis: _, ...format}) => format],
	['9', format => ({...format, strike: true})],
	['29', ({strike: _, ...format}) => format],
	['33', format => ({...format, code: true})],
	['39', ({code: _, ...format}) => format],
]);

const sequence = /\u001b\[([\d;]*)m/;

/** Turns rendered lines into runs: its styles become formats, and no escape byte survives. */
export function parseAnsi(rendered: string): ReadonlyArray<readonly Run[]> {
	let format: Format = {};
	return rendered.split('\n').map(line =>
		line.split(sequence).flatMap((part, index): Run[] => {
			const isSequence = index % 2 === 1;
			if (isSequence)
				for (const code of part.split(';')) format = effects.get(code)?.(format) ?? format;
			const text = sanitiseRow(isSequence ? '' : part);
			return text === '' ? [] : [{text, ...format}];
		}),
	);
}
