import {classNames, classRuns} from './line-break-table.ts';

/**
 * The line breaking classes of UAX #14 after its rule LB1. Quotation marks are three: opening (QI),
 * closing (QF), either (QU); DC is the dotted circle; SOT stands before a text.
 */
const names = [
	...['SOT', 'AK', 'AL', 'AP', 'AS', 'B2', 'BA', 'BB', 'BK', 'CB', 'CL', 'CM', 'CP', 'DC', 'EB'],
	...['EM', 'EX', 'GL', 'H2', 'H3', 'HH', 'HL', 'HY', 'ID', 'IN', 'IS', 'JL', 'JT', 'JV', 'NS'],
	...['NU', 'OP', 'PO', 'PR', 'QF', 'QI', 'QU', 'RI', 'SA', 'SP', 'SY', 'VF', 'VI', 'WJ', 'ZW'],
	'ZWJ',
] as const;

export type ClassName = (typeof names)[number];

/** How many classes there are; their numbers are smaller. */
export const classCount = names.length;

/** The number of each class. */
export const classNumber = Object.fromEntries(
	names.map((name, index) => [name, index]),
) as Readonly<Record<ClassName, number>>;

/** Added to the class of characters that are wide, full-width or half-width (UAX #11). */
export const wideBit = 0x80;

function decode(): Uint8Array {
	const table = new Uint8Array(0x11_00_00);
	const values = classNames.split(' ').map(name => {
		const number = classNumber[name.replace('+', '') as ClassName];
		return name.endsWith('+') ? number | wideBit : number;
	});
	let code = 0;
	for (const [, length, letter] of classRuns.matchAll(/([0-9a-z]*)([^0-9a-z])/g)) {
		const end = code + (length ? Number.parseInt(length, 36) : 1);
		table.fill(values[(letter ?? '').charCodeAt(0) - 0xc0] ?? 0, code, end);
		code = end;
	}
	return table;
}

/** Class number and wide bit of every code point. */
export const classTable: Uint8Array = decode();
