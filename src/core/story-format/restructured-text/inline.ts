import type {Definitions} from './definitions.ts';

/** Code, roles, links, notes and substitutions, each of which stays clear of the others. */
const marks =
	/``(.+?)``|(?::[\w:+.-]{1,40}:)?`([^`]{1,2000})`(?::[\w-]{1,40}:)?(__?)?|\[([#*\w.-]{1,60})\]_|\|([^|\s][^|\n]{0,60})\|_?|(?<![\w`])([A-Za-z][\w-]{0,60})_(?!\w)|\\ |[<&](?=[a-zA-Z/!#])/gs;

/** The words of a paragraph as Markdown; emphasis is written alike in both. */
export function writeInline(words: string, definitions: Definitions): string {
	return words
		.replace(
			marks,
			(
				whole,
				code?: string,
				quoted?: string,
				link?: string,
				note?: string,
				name?: string,
				simple?: string,
			) => {
				if (code !== undefined) return writeCode(code);
				if (quoted !== undefined)
					return writeQuoted(whole, quoted, link !== undefined, definitions);
				if (note !== undefined) return `[^${note.replace(/^#(?=.)/, '')}]`;
				if (name !== undefined) return definitions.substitutions.get(name) ?? whole;
				if (simple !== undefined) return writeTarget(simple, definitions) ?? whole;
				return whole === '\\ ' ? '' : `\\${whole}`;
			},
		)
		.replace(/ (?=\[\^)/g, '')
		.replace(/^(?=#{1,6}\s|>)/gm, '\\');
}

function writeCode(code: string): string {
	const ticks = code.includes('`') ? '``' : '`';
	return `${ticks}${code.replace(/\s+/g, ' ')}${ticks}`;
}

/** `` `words <address>`_ ``, `` `name`_ ``, `` :role:`words` ``, and `` `words` `` alone. */
function writeQuoted(
	whole: string,
	quoted: string,
	isLink: boolean,
	definitions: Definitions,
): string {
	const [, words = '', inside = ''] = /^(.*?)\s*<([^<>]+)>$/s.exec(quoted) ?? [];
	if (isLink && inside !== '') return `[${words || inside}](${addressOf(inside, definitions)})`;
	if (isLink) return writeTarget(quoted, definitions) ?? quoted;
	const isRole = whole.startsWith(':') || whole.endsWith(':');
	if (!isRole) return `*${quoted}*`;
	const shown = words !== '' ? words : quoted.replace(/^[~!]/, '');
	if (/:(?:code|file|command|samp|kbd|func|class|mod|meth|py:\w+):/.test(whole))
		return writeCode(shown);
	if (/:(?:sup|superscript):/.test(whole)) return `<sup>${shown}</sup>`;
	return /:(?:emphasis|title|dfn):/.test(whole) ? `*${shown}*` : shown;
}

function addressOf(inside: string, {targets}: Definitions): string {
	const name = inside.endsWith('_') ? inside.slice(0, -1).toLowerCase() : undefined;
	const address = (name === undefined ? undefined : targets.get(name)) ?? inside;
	return address.replace(/\s/g, '').replace(/[()]/g, '\\$&');
}

function writeTarget(name: string, {targets}: Definitions): string | undefined {
	const address = targets.get(name.replace(/\s+/g, ' ').toLowerCase());
	return address === undefined ? undefined : `[${name}](${address.replace(/[()]/g, '\\$&')})`;
}
