import type {Document, Element} from './dom.ts';
import {settleDropCaps} from './drop-caps.ts';
import {readStyles, type Styles} from './styles.ts';
import {textBlocks} from './text-blocks.ts';

/** What never shows words to a reader. */
const silent =
	'script,style,noscript,template,math annotation,iframe,object,embed,canvas,audio,video,button,input,select,dialog,link,meta,.sf-hidden';
/** What shows words that are none of the text: they are taken out and told. */
const told = 'svg,textarea';
/** What a page hides, or shows to screen readers only. */
const hidden =
	'[hidden],[aria-hidden="true"],.screen-reader-text,.sr-only,.visually-hidden,.visuallyhidden,[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]';
/** What holds more of a page's words is shown by its scripts: nobody hides a whole story. */
const mostHidden = 0.25;
const shortStory = 500;

/**
 * Takes the hidden and the silent elements out of a page. Returns the words of the hidden ones:
 * some pages hide what they should not, and nothing may be lost without a trace.
 */
export function dropHidden(document: Document, styles = stylesOf(document)): readonly string[] {
	keepFormulas(document);
	settleDropCaps(document);
	for (const element of document.querySelectorAll(silent)) element.remove();
	const words: string[] = [];
	const take = (element: Element): void => {
		words.push(...textBlocks(element));
		element.remove();
	};

	for (const element of document.querySelectorAll(told)) take(element);
	for (const element of document.querySelectorAll(hidden)) {
		if (!/^(?:html|body|main|article)$/i.test(element.tagName)) take(element);
	}

	const all = (document.body.textContent ?? '').length;
	const most = Math.max(shortStory, all * mostHidden);
	for (const selector of styles.hidden) {
		for (const element of document.querySelectorAll(selector)) {
			const isStory = (element.textContent ?? '').length > most;
			if (!isStory && document.body.contains(element)) take(element);
		}
	}

	return words;
}

/** The rules of a page's own style elements. */
export function stylesOf(document: Document): Styles {
	const sheets = [...document.querySelectorAll('style')];
	return readStyles(sheets.map(({textContent}) => textContent ?? '').join('\n'));
}

/**
 * Formulas are often there twice: as MathML for screen readers, which is what can be read, and as
 * a picture or as laid-out signs for the eye. The first is moved out of what hides it. A formula
 * that only a script would have set is left as it was written, in TeX.
 */
function keepFormulas(document: Document): void {
	for (const math of document.querySelectorAll('math')) {
		const holder = math.closest(
			'[style*="display:none"],[style*="display: none"],.mwe-math-element,.katex,.MathJax,mjx-container,.MathJax_Preview',
		);
		if (!holder) continue;
		const outermost =
			holder.parentElement?.closest('.mwe-math-element,.katex,mjx-container') ?? holder;
		outermost.before(math);
		outermost.remove();
	}

	for (const script of document.querySelectorAll('script[type^="math/"]')) {
		const isAgain = script.nextElementSibling?.nodeName.toUpperCase() === 'MATH';
		if (!isAgain) script.before(`$${script.textContent?.trim() ?? ''}$`);
	}
}
