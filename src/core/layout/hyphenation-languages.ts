import type {Patterns} from './hyphenation-patterns.ts';

type Loader = () => Promise<unknown>;

/** One import a language, so that only the patterns of the story's own language are read. */
const loaders: Readonly<Record<string, Loader>> = {
	be: () => import('hyphen/patterns/be.js'),
	bg: () => import('hyphen/patterns/bg.js'),
	ca: () => import('hyphen/patterns/ca.js'),
	cs: () => import('hyphen/patterns/cs.js'),
	cy: () => import('hyphen/patterns/cy.js'),
	da: () => import('hyphen/patterns/da.js'),
	de: () => import('hyphen/patterns/de-1996.js'),
	'de-1901': () => import('hyphen/patterns/de-1901.js'),
	'de-ch': () => import('hyphen/patterns/de-ch-1901.js'),
	el: () => import('hyphen/patterns/el-monoton.js'),
	en: () => import('hyphen/patterns/en-us.js'),
	'en-us': () => import('hyphen/patterns/en-us.js'),
	'en-au': () => import('hyphen/patterns/en-gb.js'),
	'en-gb': () => import('hyphen/patterns/en-gb.js'),
	'en-ie': () => import('hyphen/patterns/en-gb.js'),
	'en-nz': () => import('hyphen/patterns/en-gb.js'),
	'en-za': () => import('hyphen/patterns/en-gb.js'),
	es: () => import('hyphen/patterns/es.js'),
	et: () => import('hyphen/patterns/et.js'),
	eu: () => import('hyphen/patterns/eu.js'),
	fi: () => import('hyphen/patterns/fi.js'),
	fr: () => import('hyphen/patterns/fr.js'),
	ga: () => import('hyphen/patterns/ga.js'),
	gl: () => import('hyphen/patterns/gl.js'),
	hr: () => import('hyphen/patterns/hr.js'),
	hu: () => import('hyphen/patterns/hu.js'),
	hy: () => import('hyphen/patterns/hy.js'),
	id: () => import('hyphen/patterns/id.js'),
	is: () => import('hyphen/patterns/is.js'),
	it: () => import('hyphen/patterns/it.js'),
	ka: () => import('hyphen/patterns/ka.js'),
	la: () => import('hyphen/patterns/la.js'),
	lt: () => import('hyphen/patterns/lt.js'),
	lv: () => import('hyphen/patterns/lv.js'),
	nb: () => import('hyphen/patterns/nb.js'),
	nl: () => import('hyphen/patterns/nl.js'),
	nn: () => import('hyphen/patterns/nn.js'),
	no: () => import('hyphen/patterns/nb.js'),
	pl: () => import('hyphen/patterns/pl.js'),
	pt: () => import('hyphen/patterns/pt.js'),
	rm: () => import('hyphen/patterns/rm.js'),
	ro: () => import('hyphen/patterns/ro.js'),
	ru: () => import('hyphen/patterns/ru.js'),
	sk: () => import('hyphen/patterns/sk.js'),
	sl: () => import('hyphen/patterns/sl.js'),
	sr: () => import('hyphen/patterns/sr-cyrl.js'),
	sv: () => import('hyphen/patterns/sv.js'),
	tr: () => import('hyphen/patterns/tr.js'),
	uk: () => import('hyphen/patterns/uk.js'),
};

/** The loader for a language tag, or for the longest start of it that has one. */
function findLoader(tag: string): Loader | undefined {
	const parts = tag.toLowerCase().split(/[-_]/);
	for (let length = parts.length; length > 0; length--) {
		const key = parts.slice(0, length).join('-');
		if (Object.hasOwn(loaders, key)) return loaders[key];
	}
	return undefined;
}

/** The patterns of a language (BCP 47), from the package `hyphen`; undefined when it has none. */
export async function hyphenationPatterns(language: string): Promise<Patterns | undefined> {
	const loaded = (await findLoader(language)?.()) as {readonly default: Patterns} | undefined;
	return loaded?.default;
}
