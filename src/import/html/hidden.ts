import type {Document} from './dom.ts';
import {textBlocks} from './text-blocks.ts';

/** What never shows words to a reader. */
const silent =
	'script,style,noscript,template,svg,math annotation,iframe,object,embed,canvas,audio,video,button,input,select,textarea,dialog,link,meta,.sf-hidden';
/** What a page hides, or shows to screen readers only. */
const hidden =
	'[hidden],[aria-hidden="true"],.screen-reader-text,.sr-only,.visually-hidden,.visuallyhidden,[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]';

/**
 * Takes the hidden and the silent elements out of a page. Returns the words of the hidden ones:
 * some pages hide what they should not, and nothing may be lost without a trace.
 */
export function dropHidden(document: Document): readonly string[] {
	for (const element of document.querySelectorAll(silent)) element.remove();
	const words: string[] = [];
	for (const element of document.querySelectorAll(hidden)) {
		if (/^(?:html|body|main|article)$/i.test(element.tagName)) continue;
		words.push(...textBlocks(element));
		element.remove();
	}

	return words;
}
