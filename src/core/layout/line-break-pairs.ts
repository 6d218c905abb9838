import {type ClassName, classCount, classNumber} from './line-break-classes.ts';

/** What the rules say of two classes that meet, with nothing or with spaces between them. */
export const verdict = {canBreak: 0, mustJoin: 1, dependsOnContext: 2} as const;

type Classes = '*' | readonly ClassName[];

interface Rule {
	readonly left: Classes;
	readonly right: Classes;
	readonly verdict: number;
}

function list(classes: string): Classes {
	return classes === '*' ? '*' : (classes.split(' ') as ClassName[]);
}

function join(left: string, right: string): Rule {
	return {left: list(left), right: list(right), verdict: verdict.mustJoin};
}

function ask(left: string, right: string): Rule {
	return {left: list(left), right: list(right), verdict: verdict.dependsOnContext};
}

function split(left: string, right: string): Rule {
	return {left: list(left), right: list(right), verdict: verdict.canBreak};
}

const letters = 'AL HL DC SA';
const ideographs = 'ID EB EM';
const hangul = 'JL JV JT H2 H3';
const notBeforeGlue =
	'SOT AK AL AP AS B2 BB BK CB CL CM CP DC EB EM EX H2 H3 HL ID IN IS JL JT JV NS NU OP PO PR ' +
	'QF QI QU RI SA SY VF VI';

/** UAX #14, LB8 to LB31, for two characters that touch; the first rule that fits decides. */
const touching: readonly Rule[] = [
	join('*', 'ZW'), // LB7
	split('ZW', '*'), // LB8
	join('*', 'WJ'), // LB11
	join('WJ GL', '*'), // LB11, LB12
	join(notBeforeGlue, 'GL'), // LB12a
	join('*', 'CL CP EX SY IS'), // LB13, LB15d
	join('OP', '*'), // LB14
	join('CL CP', 'NS'), // LB16
	join('B2', 'B2'), // LB17
	join('*', 'QF QU'), // LB19
	join('QI QU', '*'), // LB19
	ask('*', 'QI'), // LB19a
	ask('QF', '*'), // LB19a
	split('*', 'CB'), // LB20
	split('CB', '*'), // LB20
	join('*', 'BA HH HY NS'), // LB21
	join('BB', '*'), // LB21
	join('HY', 'NU'), // LB25
	join('*', 'IN'), // LB22
	ask('HY HH', '*'), // LB20a, LB21a
	join('SY', 'HL'), // LB21b
	join(letters, 'NU'), // LB23
	join('NU', letters), // LB23
	join('PR', ideographs), // LB23a
	join(ideographs, 'PO'), // LB23a
	join('PR PO', letters), // LB24
	join(letters, 'PR PO'), // LB24
	join('PO PR IS NU', 'NU'), // LB25
	join('NU', 'PO PR'), // LB25
	ask('SY IS CL CP', 'PO PR'), // LB25
	ask('SY', 'NU'), // LB25
	ask('PO PR', 'OP'), // LB25
	join('JL', 'JL JV H2 H3'), // LB26
	join('JV H2', 'JV JT'), // LB26
	join('JT H3', 'JT'), // LB26
	join(hangul, 'PO'), // LB27
	join('PR', hangul), // LB27
	join(letters, letters), // LB28
	join('AP', 'AK DC AS'), // LB28a
	join('AK DC AS', 'VF VI'), // LB28a
	ask('VI', 'AK DC'), // LB28a
	ask('AK DC AS', 'AK DC AS'), // LB28a
	join('IS', letters), // LB29
	ask('AL HL DC SA NU', 'OP'), // LB30
	join('CP', 'AL HL DC SA NU'), // LB30
	ask('RI', 'RI'), // LB30a
	join('EB', 'EM'), // LB30b
];

/** The same with spaces between them. */
const apart: readonly Rule[] = [
	join('*', 'ZW'), // LB7
	split('ZW', '*'), // LB8
	join('*', 'WJ CL CP EX SY'), // LB11, LB13
	join('OP', '*'), // LB14
	ask('QI', '*'), // LB15a
	ask('*', 'QF'), // LB15b
	ask('*', 'IS'), // LB15c, LB15d
	join('CL CP', 'NS'), // LB16
	join('B2', 'B2'), // LB17
];

function numbersOf(classes: Classes): number[] {
	if (classes === '*') return Array.from({length: classCount}, (_, number) => number);
	return classes.map(name => classNumber[name]);
}

/** The verdict of every pair, at `left * classCount + right`. */
function tabulate(rules: readonly Rule[]): Uint8Array {
	const table = new Uint8Array(classCount * classCount);
	for (const rule of rules.toReversed()) {
		const rights = numbersOf(rule.right);
		for (const left of numbersOf(rule.left)) {
			for (const right of rights) {
				table[left * classCount + right] = rule.verdict;
			}
		}
	}
	return table;
}

/** What the rules say of two characters that touch. */
export const touchingPairs: Uint8Array = tabulate(touching);

/** What the rules say of two characters with spaces between them. */
export const pairsApart: Uint8Array = tabulate(apart);
