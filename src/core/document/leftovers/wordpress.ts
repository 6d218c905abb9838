import {fenced, readArguments} from './arguments.ts';
import type {FindClose, Leftover, Replacement} from './scan.ts';

/** What the tags of a shortcode become, its start and its end; what it encloses stays. */
const enclosing: ReadonlyMap<string, readonly [string, string]> = new Map([
	['caption', ['\n\n<figure>\n\n', '\n\n</figure>\n\n']],
	['wp_caption', ['\n\n<figure>\n\n', '\n\n</figure>\n\n']],
	['blockquote', ['\n\n<blockquote>\n\n', '\n\n</blockquote>\n\n']],
	['quote', ['\n\n<blockquote>\n\n', '\n\n</blockquote>\n\n']],
	['pullquote', ['\n\n<blockquote>\n\n', '\n\n</blockquote>\n\n']],
	['embed', ['', '']],
	['dropcap', ['', '']],
	['audio', ['', '']],
	['video', ['', '']],
]);

const silent =
	'gallery|playlist|youtube|vimeo|soundcloud|spotify|tweet|twitter|instagram|googlemaps|wpvideo|contact-form(?:-7)?|contact-field|jetpack[\\w-]*|polldaddy|poll|toc|more|nextpage|sharedaddy';
const layout =
	'(?:vc|et_pb|fusion|av|ux|su|fl|cs|mk|dt|rev)_\\w+|columns?|one_\\w+|two_\\w+|row|spacer|divider';
const code = 'code|sourcecode|source|cc|highlight';

/** `[gallery ids="1,2"]`, `[youtube=…]`, `[vc_row]`: nothing to read; a bare name only on its line. */
export const wordpressSilent: Leftover = {
	opens: new RegExp(
		`\\\\?\\[(?:(?:${silent})(?:[\\s=][^[\\]\\n]*)?|/(?:${silent})|/?(?:${layout})(?:\\s+\\w+=[^[\\]\\n]*)?/?)\\\\?\\](?![(:]|\\[(?!/))`,
		'iy',
	),
	replace: found => {
		const isCertain = /=|\[\/|_/.test(found[0]) || isAlone(found);
		return isCertain ? {text: '', end: found.index + found[0].length} : undefined;
	},
};

/** `[caption …]…[/caption]` and its like. */
export const wordpressEnclosing: Leftover = {
	opens: new RegExp(
		`\\\\?\\[(${[...enclosing.keys()].join('|')})(\\s[^[\\]\\n]*)?\\\\?\\](?![(:]|\\[(?!/))`,
		'iy',
	),
	replace: (found, findClose) => {
		const [whole, name = '', rest = ''] = found;
		const end = found.index + whole.length;
		const [open, close] = enclosing.get(name.toLowerCase()) ?? ['', ''];
		const content = contentOf(name, end, findClose);
		if (content === undefined) return /=/.test(rest) ? {text: '', end} : undefined;
		const caption = readArguments(rest.replace(/\\$/, '')).named.get('caption') ?? '';
		const inside = [content.text.trim(), caption].filter(Boolean).join(' ');
		return {text: `${open}${inside}${close}`, end: content.end};
	},
};

/** `[code]…[/code]`, `[sourcecode language="php"]…`. */
export const wordpressCode: Leftover = {
	opens: new RegExp(`\\\\?\\[(${code})(\\s[^[\\]\\n]*)?\\\\?\\](?![(:]|\\[(?!/))`, 'iy'),
	replace: (found, findClose) => {
		const [whole, name = '', rest = ''] = found;
		const content = contentOf(name, found.index + whole.length, findClose);
		if (content === undefined) return undefined;
		const {named} = readArguments(rest);
		const language = named.get('language') ?? named.get('lang') ?? '';
		return {text: fenced(language.replace(/\W/g, ''), content.text), end: content.end};
	},
};

/** What stands up to the end tag, and where that ends. */
function contentOf(name: string, start: number, findClose: FindClose): Replacement | undefined {
	return findClose(new RegExp(`\\\\?\\[/${name}\\\\?\\]`, 'gi'), start);
}

function isAlone({index, input, 0: whole}: RegExpExecArray): boolean {
	const before = input.slice(Math.max(0, index - 1), index);
	const after = input.slice(index + whole.length, index + whole.length + 1);
	return (before === '' || before === '\n') && (after === '' || after === '\n');
}
