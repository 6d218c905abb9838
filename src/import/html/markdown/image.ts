import type {Element} from '../dom.ts';
import type {Token} from './tokens.ts';

/** What the alternative text of a picture says whose letter begins a word. */
const initial =
	/^(?:(?:decorative|ornate|ornamental|illuminated|large|drop(?:ped)?|initial|capital|cap|letter|the)\s+)*[“"‘'«(]?\p{Lu}["”'’»)]?$/iu;

/** A picture: its words, with the address where it has one on the web. */
export function imageToken(image: Element): Token {
	const alternative = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
	const source = image.getAttribute('src') ?? '';
	if (alternative === '' || isFileName(alternative, source)) return {kind: 'text', text: ''};
	const letter = dropCap(image, alternative);
	if (letter !== undefined) return {kind: 'text', text: letter};
	if (isFormula(image)) return {kind: 'text', text: formula(alternative)};
	if (!/^https?:/.test(source)) return {kind: 'text', text: alternative};
	const words = alternative.replace(/[[\]\\]/g, '\\$&');
	return {kind: 'raw', text: `![${words}](${encodeURI(decodeSafely(source))})`};
}

/** Whether a picture's words are but the name of its file, as programs put it where nobody wrote any. */
function isFileName(alternative: string, source: string): boolean {
	if (!/^\S*[-_.\d]\S*$/.test(alternative)) return false;
	const name = decodeSafely(/([^/?#]*)(?:[?#].*)?$/.exec(source)?.[1] ?? '');
	return name.toLowerCase().startsWith(alternative.toLowerCase().replace(/\.\w+$/, ''));
}

/** The letter of a picture that stands for the first letter of the word behind it. */
function dropCap(image: Element, alternative: string): string | undefined {
	const next = image.nextSibling;
	const goesOn = /^[\p{L}’'.]/u.test(next?.textContent ?? '');
	if (!goesOn || !initial.test(alternative)) return undefined;
	return /\S+$/.exec(alternative)?.[0];
}

function isFormula(image: Element): boolean {
	return /\b(?:latex|tex|math|mwe-math\S*|katex|mathjax)\b/i.test(image.className);
}

/** `{\displaystyle x}` is what wikis wrap around a formula. */
function formula(tex: string): string {
	const inner = /^\{\\(?:display|text)style\s*(.*)\}$/s.exec(tex)?.[1] ?? tex;
	return inner.replace(/^\$+|\$+$/g, '').trim();
}

function decodeSafely(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
