import {replaceLeftovers} from '../../core/document/leftovers/scan.ts';
import {wordpressEnclosing, wordpressSilent} from '../../core/document/leftovers/wordpress.ts';

/** Elements that stand on lines of their own; line ends around their tags mean nothing. */
const block =
	/^<\/?(?:address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|map|nav|ol|option|p|pre|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i;
/** Elements in which every character stands for itself. */
const literal = /^<(pre|script|style|textarea)\b/i;

/**
 * The HTML of what WordPress keeps of a post. Posts of the block editor are HTML already, with
 * comments around their blocks. In older ones, and in comments, line ends are typed: an empty
 * line ends a paragraph, every other one is a break.
 */
export function rawContent(content: string): string {
	const text = content.replace(/\r\n?/g, '\n');
	if (text.includes('<!-- wp:')) return text;
	return breakLines(replaceLeftovers(setCaptions(withoutComments(text)), shortcodes));
}

/** Those that enclose words leave them, those that stand for something else leave nothing. */
const shortcodes = {'[': [wordpressEnclosing, wordpressSilent]};

/** Writes typed line ends as breaks: two of them divide paragraphs. */
function breakLines(html: string): string {
	const pieces = html.split(/(<[a-z!/][^<>]*>)/i);
	let inside: string | undefined;
	let isAfterBlock = true;
	return pieces
		.map((piece, index) => {
			const isTag = index % 2 === 1;
			if (inside !== undefined) {
				if (isTag && piece.toLowerCase().startsWith(`</${inside}`)) inside = undefined;
				isAfterBlock = true;
				return piece;
			}

			if (isTag) {
				inside = literal.exec(piece)?.[1]?.toLowerCase();
				isAfterBlock = block.test(piece) || /^<br\b/i.test(piece);
				return piece;
			}

			const isBeforeBlock = index === pieces.length - 1 || block.test(pieces[index + 1] ?? '');
			const text = isAfterBlock ? piece.replace(/^[ \t\n]+/, '') : piece;
			return (isBeforeBlock ? text.replace(/(?<![ \t\n])[ \t\n]+$/, '') : text)
				.replace(/\n[ \t]*\n[ \t\n]*/g, '<br><br>')
				.replaceAll('\n', '<br>');
		})
		.join('');
}

/** `[caption …]<img …> Words[/caption]`, with the words in an attribute in the oldest posts. */
function setCaptions(html: string): string {
	const kept: string[] = [];
	let from = 0;
	for (const {index, 0: tag, 1: name = '', 2: rest = ''} of html.matchAll(opening)) {
		if (index < from) continue;
		const close = `[/${name}]`;
		const end = html.indexOf(close, index);
		if (end < 0) break;
		kept.push(html.slice(from, index), setFigure(html.slice(index + tag.length, end), rest));
		from = end + close.length;
	}

	return kept.join('') + html.slice(from);
}

const opening = /\[(caption|wp_caption)\b([^[\]\n]*)\]/g;
const picture = /^\s*((?:<a\s[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)/i;

function setFigure(inside: string, attributes: string): string {
	const image = picture.exec(inside)?.[0] ?? '';
	const told = /\bcaption="([^"]*)"/.exec(attributes)?.[1] ?? '';
	const words = inside.slice(image.length).trim() || told;
	return `<figure>${image}<figcaption>${words}</figcaption></figure>`;
}

/**
 * Without `<!--more-->`, `<!--nextpage-->` and all others: the text goes on behind them. One
 * without an end would swallow it.
 */
function withoutComments(html: string): string {
	const kept: string[] = [];
	let from = 0;
	for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', from)) {
		const end = html.indexOf('-->', start);
		if (end < 0) return `${kept.join('')}${html.slice(from, start)}&lt;${html.slice(start + 1)}`;
		kept.push(html.slice(from, start));
		from = end + 3;
	}

	return kept.join('') + html.slice(from);
}
