/**
 * Keyboards of other scripts: what each sends for the keys of a US keyboard, from the symbols of
 * XKB (xkeyboard-config 2.35: us; ru, ua, by; gr; il; ara, ir). Keys that send the same are left out.
 */
interface Layout {
	/** Characters in pairs: what is sent, and what a US keyboard sends. */
	readonly letters: string;
	/** The same of signs that a US keyboard has elsewhere: they are told by the letter before them. */
	readonly signs: string;
}

const layouts: readonly Layout[] = [
	{
		// Russian, and what Ukrainian and Belarusian have besides; their і is where Ukrainian has it.
		letters:
			"ё`йqцwуeкrеtнyгuшiщoзpх[ъ]фaыsвdаfпgрhоjлkдlж;э'яzчxсcмvиbтnьmб,ю." +
			'Ё~ЙQЦWУEКRЕTНYГUШIЩOЗPХ{Ъ}ФAЫSВDАFПGРHОJЛKДLЖ:Э"ЯZЧXСCМVИBТNЬMБ<Ю>' +
			'ї]Ї}іsІSє\'Є"ґ\\Ґ|ўoЎO',
		signs: './,?',
	},
	{
		letters:
			'ςwεeρrτtυyθuιiοoπpαaσsδdφfγgηhξjκkλlζzχxψcωvβbνnμm' +
			'ΕEΡRΤTΥYΘUΙIΟOΠPΑAΣSΔDΦFΓGΗHΞJΚKΛLΖZΧXΨCΩVΒBΝNΜM',
		signs: ';q',
	},
	{letters: 'קeרrאtטyוuןiםoפpשaדsגdכfעgיhחjלkךlף;זzסxבcהvנbמnצmת,ץ.', signs: "./,'"},
	{
		// Arabic, and the letters of Persian that it does not have.
		letters:
			"ذ`ضqصwثeقrفtغyعuهiخoحpج[د]شaسsيdبfلgاhتjنkمlك;ط'ئzءxؤcرvﻻbىnةmو,ز.ظ/" +
			'إYأHآNﻹTﻷGﻵB؛PـJ،K؟?\u{64D}S' +
			"یdک;گ'چ]پm",
		signs: '`U~Z',
	},
];

type Pairs = ReadonlyMap<string, string>;

function pairsOf(text: string): Pairs {
	const characters = Array.from(text);
	return new Map(
		characters.flatMap((sent, index) =>
			index % 2 === 0 ? [[sent, characters[index + 1] ?? ''] as const] : [],
		),
	);
}

const tables = layouts.map(({letters, signs}) => ({
	letters: pairsOf(letters),
	signs: pairsOf(signs),
}));

/**
 * The key of a US keyboard that stands where a letter of another script does; undefined for Latin
 * letters. A sign is such a key after a letter of a layout that has it elsewhere.
 */
export function keyOnUsLayout(key: string, lastLetter: string): string | undefined {
	const letter = tables.find(({letters}) => letters.has(key))?.letters.get(key);
	return letter ?? tables.find(({letters}) => letters.has(lastLetter))?.signs.get(key);
}
