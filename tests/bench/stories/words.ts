const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The words that made-up stories are made of. */
export const words = {
	determiners: list(`the a the her the his a their this every no another our the`),
	adjectives: list(`old small slow dark long pale wet brass quiet second borrowed crooked salt-worn
		unlit half-built narrow faithful stubborn faded northern careful hollow unsent mended low
		improbable weathered left-handed inconsolable`),
	nouns: list(`boat door keeper lamp letter tide orchard clock stair harbour ledger window winter
		island sister road kettle map bell garden engine river pilot chapel voice goat storm library
		bridge ferry tailor hour field signal coat mirror apprentice archive promise neighbour
		circumference misunderstanding lighthouse`),
	verbs: list(`was had kept saw carried mended lost found watched followed counted opened crossed
		forgot answered folded painted remembered rowed borrowed measured buried waited repaired
		listened returned understood`),
	adverbs: list(`slowly again twice at once never still quietly perhaps early together`),
	prepositions: list(`of in on by under beyond with without across behind toward from after`),
	conjunctions: list(`and but because until while so`),
	pronouns: list(`she he they nobody we someone I`),
	names: list(`Ada Bruno Célestine Dag Elżbieta Fatih Greta Håkon Inés Jonas Kaisa Lorcan`),
	surnames: list(`Amsel Brandt Corrigan Dall Eriksen Fonseca Grau`),
	categories: list(`ghosts voyages fables letters winter machines gardens love rivers school`),
	tags: list(`short long sea snow family night trains birds music war town dreams bread cats`),
	foreign: [
		'港の灯りが一つずつ消えて、最後に塔の光だけが残った。',
		'她把船票夹在书里,从此再也没有打开那一页。',
		'등대지기는 해마다 같은 편지를 받았다. 보내는 사람의 이름은 없었다.',
	],
	signs: list(`🌊 🕯️ 🐈‍⬛ 📖 ❄️ 🇮🇸 👩‍🚀 🍞`),
} as const;
