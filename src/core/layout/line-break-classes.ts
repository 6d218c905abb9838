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

/** The letter of the first class in the runs. */
const firstLetter = 0xc0;

function decode(): Uint8Array {
	const table = new Uint8Array(0x11_00_00);
	const values = classNames.split(' ').map(name => {
		const number = classNumber[name.replace('+', '') as ClassName];
		return name.endsWith('+') ? number | wideBit : number;
	});
	let code = 0;
	let length = 0;
	for (let index = 0; index < classRuns.length; index++) {
		const unit = classRuns.charCodeAt(index);
		if (unit < firstLetter) {
			length = length * 36 + Number.parseInt(classRuns.charAt(index), 36);
			continue;
		}
		const end = code + Math.max(1, length);
		table.fill(values[unit - firstLetter] ?? 0, code, end);
		code = end;
		length = 0;
	}
	return table;
}

/** Class number and wide bit of every code point. */
export const classTable: Uint8Array = decode();
