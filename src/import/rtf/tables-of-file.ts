import type {Font} from './code-pages.ts';
import type {Style} from './document.ts';
import type {Destination} from './state.ts';

/** The fonts and styles that a file has, and what it says of itself. */
export interface TablesOfFile {
	readonly fonts: ReadonlyMap<number, Font>;
	readonly styles: ReadonlyMap<number, Style>;
	readonly info: {title: string; author: string; keywords: string};
	/** Obeys a word that stands in a table; whether it does. */
	readonly obey: (where: Destination, word: string, value: number | undefined) => boolean;
	/** Begins a fact, which may be said twice. */
	readonly begin: (where: Destination) => void;
	/** Hears the words in a table or a fact. */
	readonly hear: (where: Destination, text: string) => void;
}

/** Begins the tables, which are empty. */
export function makeTables(): TablesOfFile {
	const fonts = new Map<number, Font>();
	const styles = new Map<number, Style>();
	const info = {title: '', author: '', keywords: ''};
	let font = 0;
	let style = 0;
	const setFont = (said: Partial<Font>): void => {
		const known = fonts.get(font) ?? {charset: undefined, isFixed: false, name: ''};
		fonts.set(font, {...known, ...said});
	};
	const setStyle = (said: Partial<Style>): void => {
		const known = styles.get(style) ?? {name: '', outline: undefined};
		styles.set(style, {...known, ...said});
	};

	const obeyFont = (word: string, value: number | undefined): void => {
		if (word === 'f') font = value ?? 0;
		else if (word === 'fcharset') setFont({charset: value});
		else if (word === 'fmodern') setFont({isFixed: true});
		else if (word === 'fprq' && value === 1) setFont({isFixed: true});
	};
	const obeyStyle = (word: string, value: number | undefined): void => {
		if (word === 's') style = value ?? 0;
		else if (word === 'outlinelevel') setStyle({outline: value});
	};

	return {
		fonts,
		styles,
		info,
		obey(where, word, value) {
			if (where === 'fonts') obeyFont(word, value);
			else if (where === 'styles') obeyStyle(word, value);
			return where === 'fonts' || where === 'styles';
		},
		begin(where) {
			if (isFact(where)) info[where] = '';
		},
		hear(where, text) {
			if (isFact(where)) info[where] += text;
			else if (where === 'fonts') {
				setFont({name: (fonts.get(font)?.name ?? '') + text.replace(/;.*/s, '')});
			} else if (where === 'styles') {
				setStyle({name: ((styles.get(style)?.name ?? '') + text.replace(/;.*/s, '')).trim()});
				if (text.includes(';')) style = 0;
			}
		},
	};
}

function isFact(where: Destination): where is 'title' | 'author' | 'keywords' {
	return where === 'title' || where === 'author' || where === 'keywords';
}
