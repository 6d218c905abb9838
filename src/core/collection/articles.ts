/**
 * The articles with which titles begin, by language (BCP 47), in the nominative; those that end in an
 * apostrophe stand before their word without a space (MARC 21, appendix F: initial articles).
 */
export const articles: Readonly<Record<string, readonly string[]>> = {
	af: ['die', "'n"],
	ca: ['el', 'la', 'els', 'les', "l'", 'un', 'una'],
	cy: ['y', 'yr'],
	da: ['den', 'det', 'de', 'en', 'et'],
	de: ['der', 'die', 'das', 'ein', 'eine'],
	el: ['ο', 'η', 'το', 'οι', 'τα', 'ένας', 'μια', 'μία', 'ένα'],
	en: ['the', 'a', 'an'],
	eo: ['la'],
	es: ['el', 'la', 'lo', 'los', 'las', 'un', 'una', 'unos', 'unas'],
	fr: ['le', 'la', 'les', "l'", 'un', 'une'],
	ga: ['an', 'na'],
	gl: ['o', 'a', 'os', 'as', 'un', 'unha'],
	hu: ['a', 'az', 'egy'],
	it: ['il', 'lo', 'la', 'i', 'gli', 'le', "l'", 'un', 'uno', 'una', "un'"],
	nb: ['den', 'det', 'de', 'en', 'et', 'ei'],
	nl: ['de', 'het', 'een', "'t", "'n"],
	nn: ['den', 'det', 'dei', 'ein', 'ei', 'eit'],
	no: ['den', 'det', 'de', 'en', 'et', 'ei'],
	pt: ['o', 'a', 'os', 'as', 'um', 'uma'],
	ro: ['un', 'o'],
	sv: ['den', 'det', 'de', 'en', 'ett'],
};
