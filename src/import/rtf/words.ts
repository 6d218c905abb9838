import type {Marks} from '../html/runs.ts';
import type {Destination, State} from './state.ts';
import {plainLayout, plainLetters} from './state.ts';

/** Signs that have words of their own (RTF 1.9.1, "Special characters"). */
export const signs: Readonly<Record<string, string>> = {
	'\\': '\\',
	'{': '{',
	'}': '}',
	'~': '\u00a0',
	_: '\u2011',
	tab: '\t',
	line: '\n',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: '\u2003',
	enspace: '\u2002',
	qmspace: '\u2005',
	zwj: '\u200d',
	zwnj: '\u200c',
};

/** Where groups go that begin with these words; with `\*` before it, a word not listed is skipped. */
export const destinations: Readonly<Record<string, Destination>> = {
	fonttbl: 'fonts',
	stylesheet: 'styles',
	info: 'silent',
	title: 'title',
	author: 'author',
	keywords: 'keywords',
	listtext: 'label',
	pntext: 'label',
	fldinst: 'instruction',
	fldrslt: 'text',
	shp: 'silent',
	shpinst: 'silent',
	shptxt: 'text',
	result: 'text',
	upr: 'silent',
	ud: 'text',
	...skipped(
		'colortbl pict nonshppict shprslt do objdata header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor xe tc tcn rxe bkmkstart bkmkend nonesttables subject operator manager company category comment doccomm hlinkbase creatim revtim printim buptim sn sv panose falt leveltext levelnumbers listname',
	),
};

function skipped(words: string): Readonly<Record<string, Destination>> {
	return Object.fromEntries(words.split(' ').map(word => [word, 'skipped']));
}

type Change = (state: State, value: number | undefined) => void;

/** Words that change how letters or paragraphs are set from there on. */
export const changes: Readonly<Record<string, Change>> = {
	plain(state) {
		state.letters = {...plainLetters, link: state.letters.link};
	},
	pard(state) {
		state.layout = plainLayout;
	},
	b: mark(value => ({isBold: value !== 0})),
	i: mark(value => ({isItalic: value !== 0})),
	strike: mark(value => ({isStruck: value !== 0})),
	striked: mark(value => ({isStruck: value !== 0})),
	super: mark(() => ({raised: 'sup'})),
	sub: mark(() => ({raised: 'sub'})),
	up: mark((value = 6) => ({raised: value > 0 ? 'sup' : undefined})),
	dn: mark((value = 6) => ({raised: value > 0 ? 'sub' : undefined})),
	nosupersub: mark(() => ({raised: undefined})),
	v: hide,
	deleted: hide,
	f(state, value = 0) {
		state.font = value;
	},
	fs(state, value = 24) {
		state.letters = {...state.letters, size: value};
	},
	uc(state, value = 1) {
		state.fallback = Math.max(0, value);
	},
	s: layout(style => ({style})),
	outlinelevel: layout(level => ({outline: level < 9 ? level : undefined})),
	qc: layout(() => ({isCentred: true})),
	ql: layout(() => ({isCentred: false})),
	li: layout(indent => ({indent})),
	fi: layout(firstIndent => ({firstIndent})),
	ilvl: layout(listLevel => ({listLevel})),
	intbl: layout(() => ({isInTable: true})),
};

function mark(said: (value: number | undefined) => Partial<Marks>): Change {
	return (state, value) => {
		const {letters} = state;
		state.letters = {...letters, marks: {...letters.marks, ...said(value)}};
	};
}

function hide(state: State, value: number | undefined): void {
	state.letters = {...state.letters, isHidden: value !== 0};
}

function layout(said: (value: number) => Partial<State['layout']>): Change {
	return (state, value = 0) => {
		state.layout = {...state.layout, ...said(value)};
	};
}
