/** Elements of FictionBook 2.1 that are called otherwise in HTML. */
const names: Readonly<Record<string, string>> = {
	cite: 'blockquote',
	'empty-line': 'br',
	emphasis: 'em',
	epigraph: 'blockquote',
	poem: 'div',
	stanza: 'div',
	strikethrough: 'del',
	style: 'span',
	subtitle: 'p',
	'text-author': 'p',
	v: 'p',
};

/** Empty lines between two paragraphs are the end of a scene. */
const scene = /<\/p>\s*(?:<empty-line\s*\/>\s*)+<p>/gi;
const tag = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/gi;

/** A tag as it is written. */
interface Tag {
	readonly name: string;
	readonly isEnd: boolean;
	readonly attributes: string;
}

/** Where in a book its tags are read. */
interface Place {
	/** How many sections are open. */
	depth: number;
	/** Whether the texts of notes are read. */
	isNotes: boolean;
	isTitle: boolean;
}

/**
 * The bodies of a FictionBook as one page of HTML: the title of a section as a heading of its depth,
 * verse as stanzas, the texts of notes as asides that their references lead to.
 */
export function toHtml(xml: string): string {
	const place: Place = {depth: 0, isNotes: false, isTitle: false};
	return bodiesOf(xml)
		.replace(scene, '</p><hr><p>')
		.replace(tag, (_, slash: string, name: string, attributes: string) => {
			const read = {name: name.toLowerCase(), isEnd: slash !== '', attributes};
			const write = structure[read.name];
			return write ? write(read, place) : writeTag(read);
		});
}

/** The elements whose meaning depends on where they stand. */
const structure: Readonly<Record<string, (tag: Tag, place: Place) => string>> = {
	body({isEnd, attributes}, place) {
		place.depth = 0;
		place.isNotes = !isEnd && /\bname\s*=\s*["'](?:notes|comments|footnotes)/i.test(attributes);
		return isEnd ? '</div>' : '<div>';
	},
	p(read, {isTitle}) {
		// A heading of several lines is one line of Markdown.
		if (isTitle) return read.isEnd ? '<br>' : '';
		return writeTag(read);
	},
	section({isEnd, attributes}, place) {
		place.depth += isEnd ? -1 : 1;
		const name = place.isNotes ? 'aside' : 'div';
		return isEnd ? `</${name}>` : `<${name}${idOf(attributes)}>`;
	},
	title({isEnd}, place) {
		place.isTitle = !isEnd;
		const level = Math.min(Math.max(place.depth, 1), 6);
		return `<${isEnd ? '/' : ''}${place.isNotes ? 'div' : `h${level}`}>`;
	},
};

/** What stands in the bodies; descriptions and pictures are left out. */
function bodiesOf(xml: string): string {
	const bodies: string[] = [];
	for (let at = xml.search(/<body\b/i); at >= 0; ) {
		const end = xml.indexOf('</body>', at);
		bodies.push(xml.slice(at, end < 0 ? xml.length : end + 7));
		const next = end < 0 ? -1 : xml.slice(end).search(/<body\b/i);
		at = next < 0 ? -1 : end + next;
	}

	return bodies.join('\n');
}

function idOf(attributes: string): string {
	const id = /\bid\s*=\s*["']([^"'<>]*)["']/.exec(attributes)?.[1];
	return id === undefined ? '' : ` id="${id}"`;
}

function writeTag({name, isEnd, attributes}: Tag): string {
	if (name === 'image') return '';
	if (name === 'a') return isEnd ? '</a>' : openLink(attributes);
	const written = names[name] ?? name;
	if (isEnd) return written === 'br' ? '' : `</${written}>`;
	const isVerse = name === 'stanza' || name === 'poem';
	return `<${written}${isVerse ? ` class="${name}"` : ''}${idOf(attributes)}>`;
}

/** The prefix of the address is what the file calls XLink: `l:href`, `xlink:href`. */
function openLink(attributes: string): string {
	const address = /\bhref\s*=\s*["']([^"'<>]*)["']/.exec(attributes)?.[1] ?? '';
	const isNote = /\btype\s*=\s*["']note["']/.test(attributes);
	return `<a href="${address}"${isNote ? ' epub:type="noteref"' : ''}>`;
}
