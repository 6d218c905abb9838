import {type Chance, makeChance} from './chance.ts';
import {words} from './words.ts';

/** A piece of a made-up story. */
export interface Piece {
	readonly kind: 'heading' | 'paragraph' | 'quote' | 'break';
	/** Markdown inside the piece; empty for a scene break. */
	readonly text: string;
}

/** So many words between the headings of a long story. */
const chapterWords = 2500;

/** A title such as `The Crooked Harbour`. */
export function makeTitle(chance: Chance): string {
	const [adjective, noun, other] = [words.adjectives, words.nouns, words.nouns].map(list =>
		capital(chance.pick(list)),
	);
	return chance.pick([
		`The ${adjective} ${noun}`,
		`${noun} of the ${other}`,
		`${chance.pick(words.names)} and the ${adjective} ${noun}`,
	]);
}

/** A name such as `Greta Dall`. */
export function makeAuthor(chance: Chance): string {
	return `${chance.pick(words.names)} ${chance.pick(words.surnames)}`;
}

/** The pieces of a story of at least so many words; the same seed tells the same story. */
export function* tell(length: number, seed: number): Generator<Piece> {
	const chance = makeChance(seed);
	let [told, nextChapter, chapter] = [0, length > chapterWords ? 0 : Infinity, 0];
	while (told < length) {
		if (told >= nextChapter) {
			nextChapter += chapterWords;
			chapter++;
			yield {kind: 'heading', text: `${chapter}. ${makeTitle(chance)}`};
		} else if (chance.happens(0.01)) {
			yield {kind: 'break', text: ''};
		}

		const text = makeParagraph(chance);
		told += text.split(' ').length;
		yield {kind: chance.happens(0.04) ? 'quote' : 'paragraph', text};
	}
}

/** A paragraph of one to seven sentences; here and there one in another script, or with a sign. */
export function makeParagraph(chance: Chance): string {
	if (chance.happens(0.015)) return `${chance.pick(words.foreign)}${chance.pick(words.foreign)}`;
	const sentences = Array.from({length: 1 + chance.below(7)}, () => makeSentence(chance));
	if (chance.happens(0.012)) sentences.push(chance.pick(words.signs));
	return sentences.join(' ');
}

/** A sentence, sometimes in somebody’s mouth. */
export function makeSentence(chance: Chance): string {
	let text = clause(chance);
	for (let more = chance.below(3); more > 0; more--) {
		const joint = chance.pick([', ', '; ', '—', `, ${chance.pick(words.conjunctions)} `]);
		text += `${joint}${clause(chance)}`;
	}

	const end = chance.pick(['.', '.', '.', '.', '.', '.', '?', '…']);
	const spoken = emphasise(capital(text), chance);
	return chance.happens(0.2)
		? `“${spoken}${end === '.' ? ',' : end}” said ${chance.pick(words.names)}.`
		: `${spoken}${end}`;
}

function clause(chance: Chance): string {
	const said = [subject(chance), chance.pickFrequent(words.verbs)];
	if (chance.happens(0.2)) said.push(chance.pick(words.adverbs));
	if (chance.happens(0.6)) said.push(thing(chance));
	for (let more = chance.below(3); more > 0; more--) {
		said.push(chance.pickFrequent(words.prepositions), thing(chance));
	}

	return said.join(' ');
}

function subject(chance: Chance): string {
	if (chance.happens(0.3)) return chance.pick(words.pronouns);
	return chance.happens(0.2) ? chance.pick(words.names) : thing(chance);
}

function thing(chance: Chance): string {
	const adjective = chance.happens(0.4) ? `${chance.pick(words.adjectives)} ` : '';
	return `${chance.pick(words.determiners)} ${adjective}${chance.pickFrequent(words.nouns)}`;
}

function emphasise(text: string, chance: Chance): string {
	if (!chance.happens(0.05)) return text;
	const mark = chance.happens(0.8) ? '*' : '**';
	const [first, ...rest] = text.split(' ');
	return `${mark}${first}${mark} ${rest.join(' ')}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
