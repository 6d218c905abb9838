/** The arguments of a shortcode: `name="value"`, `name:value`, or values alone. */
export interface Arguments {
	readonly named: ReadonlyMap<string, string>;
	readonly plain: readonly string[];
}

const argument = /([\w-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|(\S+)/g;

/** Reads what stands behind a shortcode's name. */
export function readArguments(source: string): Arguments {
	const named = new Map<string, string>();
	const plain: string[] = [];
	for (const found of source.matchAll(argument)) {
		const [, name, ...values] = found;
		const value = values.find(part => part !== undefined) ?? '';
		if (name === undefined) plain.push(value);
		else named.set(name.toLowerCase(), value);
	}
	return {named, plain};
}

const captions = ['caption', 'title', 'text', 'label', 'summary', 'attr', 'author', 'cite'];

/** An image of the words that a shortcode would have shown: its alternative text and captions. */
export function imageOf({named, plain}: Arguments): string {
	const alt = named.get('alt') ?? '';
	const shown = captions.map(name => named.get(name) ?? '').filter(value => value !== '');
	const phrases = plain.filter(value => /\S\s+\S/.test(value));
	const all = [...new Set([...shown, ...phrases])];
	// Of a title and a caption that says the same and more, the caption is enough.
	const isSaid = (words: string): boolean =>
		[alt, ...all].some(
			other => other !== words && other.toLowerCase().includes(words.toLowerCase()),
		);
	const title = all.filter(words => words !== alt && !isSaid(words)).join(' — ');
	return alt === '' && title === ''
		? ''
		: `<img alt="${asAttribute(alt)}" title="${asAttribute(title)}">`;
}

/** Code between fences that it cannot contain. */
export function fenced(language: string, code: string): string {
	return `\n\n~~~~~~~~ ${language}\n${code.replace(/^\n|\n$/g, '')}\n~~~~~~~~\n\n`;
}

function asAttribute(text: string): string {
	const plain = text.replace(/<[^>]*>/g, '');
	return plain.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
