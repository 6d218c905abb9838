/** A way to build a text that is hard to read as Markdown, at about any size. */
export interface HostileMarkdown {
	readonly name: string;
	/** A text of about so many UTF-16 units. */
	readonly make: (size: number) => string;
}

/** The same piece again and again, up to a size. */
function again(piece: string, size: number): string {
	return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** So many pieces before words, and as many after them. */
function around(open: string, close: string): (size: number) => string {
	return size => {
		const depth = Math.ceil(size / (open.length + close.length));
		return `${open.repeat(depth)}words${close.repeat(depth)}`;
	};
}

/** Lines that go deeper and deeper; as deep as the size allows. */
function deeper(line: (depth: number) => string): (size: number) => string {
	return size => {
		const lines: string[] = [];
		for (let [depth, length] = [0, 0]; length < size; depth++) {
			const next = line(depth);
			length += next.length + 1;
			lines.push(next);
		}

		return lines.join('\n');
	};
}

const repeated = {
	'quotes opened': '>',
	'quotes with spaces': '> ',
	'a quote a line': '> words\n\n',
	'a quote in a quote a line': '> > words\n> words\n\n',
	'lists opened': '- ',
	'numbered lists opened': '1. ',
	'a list item a line': '- words\n',
	'an item of another list a line': '- words\n+ words\n* words\n',
	'quotes and lists in turn': '> - ',
	'emphasis opened': '*words ',
	'strong opened': '**words ',
	'emphasis closed': 'words* ',
	'strong closed': 'words** ',
	'emphasis of two kinds': '*_words ',
	underlines: '_words_',
	'asterisks alone': '*',
	'underscores alone': '_',
	'tildes alone': '~',
	'tildes and words': '~~words ',
	'asterisks in threes': 'a***b ',
	'asterisks between letters': 'a**b*c ',
	'brackets opened': '[',
	'brackets closed': ']',
	'brackets in pairs': '[]',
	'link texts without an address': '[words] ',
	'images opened': '![',
	'links opened': '[words](',
	'links opened in angles': '[words](<',
	'links with titles opened': '[words](a "',
	'references opened': '[words][',
	parentheses: '(',
	'an address in parentheses': '[a](((((((((((((((((((((((((((((((((((b ',
	'footnotes asked': '[^1] ',
	'footnotes opened': '[^',
	'footnote definitions': '[^1]: words\n',
	definitions: '[words]: /address\n',
	'definitions opened': '[words]: <\n',
	'wiki links opened': '[[',
	'embeds opened': '![[',
	backticks: '`',
	'backticks and words': '`words',
	'backticks in growing runs': '` `` ``` ```` ````` ',
	'fences opened': '```\n',
	'fences of tildes': '~~~\nwords\n',
	'comments opened': '<!--',
	'comments opened with words': '<!-- words ',
	'comments almost closed': '<!-- words --',
	'comments in pairs': '<!-- words -->',
	'comments of Obsidian': '%% words ',
	'liquid opened': '{% ',
	'liquid blocks opened': '{% if words %}',
	'liquid raw opened': '{% raw %}',
	'liquid output opened': '{{ ',
	'shortcodes opened': '{{< quote >}}',
	'shortcodes of WordPress': '[caption id="a"]',
	pipes: '|',
	'pipes and words': '| words ',
	'rows without a head': '| words |\n',
	'heads of tables': '| a | b |\n|---|---|\n',
	'delimiters of tables': '|-|-|-|\n',
	hyphens: '-',
	'equals signs': '=',
	'a heading a line': '# words\n',
	'headings underlined': 'words\n===\n',
	hashes: '#',
	entities: '&amp;',
	'entities of numbers': '&#27;',
	'entities without an end': '&amp',
	ampersands: '&',
	'ampersands of ampersands': '&amp;amp;',
	'tags opened': '<p>',
	'tags of many kinds': '<div><span><b><i>',
	'tags without an end': '<p ',
	'tags with attributes': '<a href="b" ',
	'attributes without an end': '<a b="',
	'closing tags': '</p>',
	'processing instructions': '<?',
	declarations: '<!A ',
	'character data': '<![CDATA[',
	'tables of HTML': '<table><tr><td>',
	'scripts opened': '<script>',
	'details opened': '<details><summary>',
	'line breaks': '<br>',
	angles: '<',
	addresses: 'http://a.',
	'addresses of people': 'a@b.',
	'www without an end': 'www.',
	'a colon a word': 'words: ',
	backslashes: '\\',
	'backslashes at line ends': 'words\\\n',
	spaces: ' ',
	'spaces at line ends': 'words  \n',
	tabs: '\t',
	'line feeds': '\n',
	'line feeds and spaces': ' \n',
	'carriage returns': '\r',
	'indented lines': '    words\n',
	'two lines of a paragraph': 'words\n words\n',
	'definition lists': 'words\n: words\n',
	callouts: '> [!note]\n',
	'front matter again': '---\ntitle: words\n---\n',
	dollars: '$',
	highlights: '==words ',
	'quotation marks': '"',
	'escape characters': '\u001b[',
	'combining marks': '\u0301',
	joiners: '\u200d',
	'soft hyphens': 'a\u00ad',
	'no-break spaces': '\u00a0',
	'zero-width spaces': '\u200b',
	'Thai without spaces': 'กขฃคฅฆงจฉ',
	'Chinese without spaces': '漢字',
	emoji: '\u{1f469}\u200d\u{1f467}',
	flags: '\u{1f1e9}\u{1f1ea}',
	'Hangul in parts': '\u1100\u1161',
	'a word without an end': 'a',
	'a word with slashes': 'a/',
	'a word with hyphens': 'a-',
	'a word with full stops': 'a.',
	paragraphs: 'words\n\n',
} as const;

const built: Readonly<Record<string, (size: number) => string>> = {
	'quotes around words': around('> ', ''),
	'emphasis around words': around('*a ', ' b*'),
	'strong around words': around('**a ', ' b**'),
	'brackets around words': around('[', ']'),
	'links around words': around('[', '](a)'),
	'images around words': around('![', '](a)'),
	'parentheses in an address': size => `[a](${again('(', size / 2)}${again(')', size / 2)})`,
	'backticks around words': around('`', '`'),
	'backticks that never match': size =>
		Array.from({length: Math.sqrt(size)}, (_, index) => '`'.repeat(index + 1)).join(' a '),
	'elements around words': around('<div>', '</div>'),
	'spans around words': around('<span>', '</span>'),
	'lists of HTML around words': around('<ul><li>', '</li></ul>'),
	'comments around words': around('<!-- ', ' -->'),
	'liquid around words': around('{% if a %}', '{% endif %}'),
	'a quote deeper a line': deeper(depth => `${'> '.repeat(depth + 1)}words`),
	'a list deeper a line': deeper(depth => `${'  '.repeat(depth)}- words`),
	'a numbered list deeper a line': deeper(depth => `${'   '.repeat(depth)}1. words`),
	'quotes and lists deeper a line': deeper(depth => `${'> - '.repeat(depth + 1)}words`),
	'a fence longer a line': deeper(depth => '`'.repeat(depth + 3)),
	'one wide row': size => `|${again(' a |', size / 2)}\n|${again('---|', size / 2)}`,
	'a wide table': size => {
		const columns = Math.ceil(Math.sqrt(size / 4));
		return `|${' a |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n${`|${' a |'.repeat(columns)}\n`.repeat(columns)}`;
	},
	'a long table': size => `| a | b |\n|---|---|\n${again('| words | words |\n', size)}`,
	'one long code block': size => `\`\`\`js\n${again('const a = [1, "b"];\n', size)}\n\`\`\``,
	'one code line': size => `\`\`\`js\n${again('const a = [1, "b"];', size)}\n\`\`\``,
	'one word in a code block': size => `\`\`\`\n${again('a', size)}\n\`\`\``,
	'one long paragraph': size => again('some words, and more; ', size),
	'a paragraph of many lines': size => again('some words, and more\n', size),
	'one long heading': size => `# ${again('words ', size)}`,
	'one long quote': size => `> ${again('words ', size)}`,
	'one long list item': size => `- ${again('words ', size)}`,
	'one long verse': size => again('words\\\n', size),
	'one long link': size =>
		`[${again('words ', size / 2)}](https://example.org/${again('a', size / 2)})`,
	'definitions that are asked for': size =>
		`${Array.from({length: size / 40}, (_, index) => `[a${index}]: /b`).join('\n')}\n\n${Array.from({length: size / 40}, (_, index) => `[a${index}]`).join(' ')}`,
	'footnotes that are asked for': size =>
		`${Array.from({length: size / 60}, (_, index) => `words[^${index}]`).join(' ')}\n\n${Array.from({length: size / 60}, (_, index) => `[^${index}]: note ${index}`).join('\n')}`,
	'footnotes in footnotes': size =>
		`words[^0]\n\n${Array.from({length: size / 30}, (_, index) => `[^${index}]: words[^${index + 1}]`).join('\n')}`,
	'a footnote in itself': size => `words[^a]\n\n[^a]: ${again('words[^a] ', size)}`,
	'emphasis across links': size => again('*a [b*](c) _d ', size),
	'closing asterisks after opening ones': size =>
		`${again('*a', size / 2)}${again('a*', size / 2)}`,
	'opening asterisks that fit no others': size =>
		`${again('**a *', size / 2)}${again('b* ', size / 2)}`,
};

/** Our own collection of texts that are hard to read as Markdown or to set. */
export const hostileMarkdown: readonly HostileMarkdown[] = [
	...Object.entries(repeated).map(([name, piece]) => ({
		name,
		make: (size: number) => again(piece, size),
	})),
	...Object.entries(built).map(([name, make]) => ({name, make})),
];
