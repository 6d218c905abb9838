/** Frequent little words that tell a language from its neighbours. */
const littleWords: Readonly<Record<string, string>> = {
	en: 'the and of to was he that it his her with had you she for not but they were',
	de: 'der die und das nicht ist ein sie er zu den mit sich auf war ich dem eine es auch',
	fr: 'le la les et des est une dans qui que pas il elle sur au était avec ce pour mais',
	es: 'el la los y que en una por con las del se su para como no había pero más está',
	it: 'il di che la non un per era con del una gli le si della più anche ma sono nella',
	pt: 'que o do da não em um uma para com os ele dos ao mais se era na mas você',
	nl: 'de het een van en niet dat zijn hij ze op was met voor te ook maar had aan er',
	sv: 'och att det som en på är av för inte han hon med den till var ett jag sig om',
	da: 'og at det som en på er af for ikke han hun med den til var et jeg sig men',
	nb: 'og at det som en på er av for ikke han hun med den til var et jeg seg men',
	fi: 'ja on ei hän oli se että mutta kun niin myös ole sen joka minä mitä olen kuin',
	pl: 'i w nie na się z że jest do to jak był po ale co od jego tym tylko była',
	cs: 'a se na je že v to s ale jako byl by jeho tak si jsem když co aby už',
	hu: 'a az és nem hogy egy volt is de csak már meg ez még mint azt ha el van',
	ro: 'și de în nu la a un să o cu pe că mai din era care ce pentru dar lui',
	tr: 've bir bu da de için ne çok ama o gibi daha olarak ile kadar sonra vardı',
	ca: 'el la els i que de en una per amb les del no va més però com era als és',
	ru: 'и в не на что он с как это его но она по я было из был так же ты',
	uk: 'і в не на що він з як це його але вона до я було та був так же ти',
	bg: 'и в не на че той с как това му но тя по се беше за да от ще са',
	el: 'και το να της του η ο με στο για που ήταν δεν την τον είναι από τα θα σε',
};

const lists = Object.entries(littleWords).map(
	([language, words]) => [language, new Set(words.split(' '))] as const,
);

const wordsToRead = 2000;
/** So many of a text's words must be little ones of a language before it is named. */
const leastShare = 0.08;
const leastHits = 4;

/** The language of a text (BCP 47) by its little words; undefined when they do not tell. */
export function detectLanguage(text: string): string | undefined {
	const start = text.slice(0, wordsToRead * 8).toLowerCase();
	const words = (start.match(/\p{L}+/gu) ?? []).slice(0, wordsToRead);
	let best: string | undefined;
	let most = Math.max(leastHits - 1, words.length * leastShare);
	for (const [language, list] of lists) {
		const hits = words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
		if (hits > most) {
			best = language;
			most = hits;
		}
	}
	return best;
}
