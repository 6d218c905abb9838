import type {Document, Element} from './dom.ts';

const forScreenReaders = '.screen-reader-text,.sr-only,.visually-hidden,.visuallyhidden';
/** A word or two at most begin a paragraph in large letters. */
const longest = 30;

/**
 * Large first letters: a letter that is drawn, or one that is hidden from screen readers because
 * it is there for them a second time. It is kept once, as a part of its word.
 */
export function settleDropCaps(document: Document): void {
	for (const svg of document.querySelectorAll('svg')) settleDrawn(svg);
	for (const element of document.querySelectorAll('[aria-hidden="true"]')) settleDoubled(element);
}

/** A letter in an SVG, with the rest of its word behind it. */
function settleDrawn(svg: Element): void {
	const letters = [...svg.querySelectorAll('text')].map(({textContent}) => textContent?.trim());
	const letter = letters.join('');
	const goesOn = /^[\p{L}’']/u.test(svg.nextSibling?.textContent ?? '');
	if (goesOn && /^[“"‘'«]?\p{Lu}$/u.test(letter)) svg.before(letter);
}

function settleDoubled(element: Element): void {
	const words = element.textContent?.trim() ?? '';
	if (words === '' || words.length > longest || !beginsText(element)) return;
	const others = [element.nextElementSibling, element.previousElementSibling];
	const double = others.find(other => other?.matches(forScreenReaders) ?? false);
	// The other one is whole, or it is the same letter.
	if (double?.textContent?.trim().startsWith(words)) {
		double.before(double.textContent ?? '');
		double.remove();
		element.remove();
	} else element.setAttribute('aria-hidden', 'false');
}

/** Whether an element is the beginning of a paragraph that goes on behind it. */
function beginsText(element: Element): boolean {
	const block = element.closest('p,h1,h2,h3,h4,h5,h6,blockquote,li,div');
	const all = block?.textContent?.trim() ?? '';
	const words = element.textContent?.trim() ?? '';
	const isLetters = /^[\p{L}\p{P}\p{N}\s]+$/u.test(words);
	const isIcon =
		element.closest('a,button,nav') !== null || /\bicon|^(?:fa|material)/i.test(element.className);
	return isLetters && !isIcon && all.startsWith(words) && all.length > words.length + 5;
}
