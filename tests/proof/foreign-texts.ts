import {buildEpub} from '../import/build-epub.ts';

/** Foreign bytes of a kind, of about so many bytes. */
interface ForeignText {
	readonly name: string;
	/** What the file is called: its end tells how it is read. */
	readonly file: string;
	readonly make: (size: number) => Uint8Array;
}

const sentence =
	'It was raining when the last ferry left, and nobody on the quay said a word about it. ';

function fill(unit: string, size: number): string {
	return unit.repeat(Math.ceil(size / unit.length));
}

/** A page whose article has some prose, and then one thing again and again. */
function page(name: string, unit: string, open = '<p>', close = '</p>'): ForeignText {
	return {
		name,
		file: 'page.html',
		make: size =>
			Buffer.from(
				`<article><p>${sentence.repeat(5)}</p>${open}${fill(unit, size)}${close}</article>`,
			),
	};
}

function text(name: string, file: string, unit: string, head = ''): ForeignText {
	return {name, file, make: size => Buffer.from(head + fill(unit, size))};
}

/** A text of OpenDocument in one file that has one thing again and again. */
function document(name: string, unit: string): ForeignText {
	return {
		name,
		file: 'rain.fodt',
		make: size =>
			Buffer.from(
				`<?xml version="1.0"?><office:document><office:text>${fill(unit, size)}</office:text></office:document>`,
			),
	};
}

const chapter = `<p>${sentence.repeat(5)}</p>`;

function book(
	name: string,
	parts: (size: number) => {
		readonly texts: number;
		readonly body: string;
		readonly entries: number;
	},
): ForeignText {
	return {
		name,
		file: 'book.epub',
		make(size) {
			const {texts, body, entries} = parts(size);
			const names = Array.from({length: texts}, (_, index) => `t${index}.xhtml`);
			const links = names.flatMap(each =>
				Array.from({length: entries}, () => `<li><a href="text/${each}#a">One</a></li>`),
			);
			return buildEpub({
				version: 3,
				metadata: '<dc:title>Rain</dc:title>',
				texts: names.map(each => ({name: each, body})),
				contents: links.join(''),
			});
		},
	};
}

/** Kinds of bytes that took a reader's time in the square of their size, or might. */
export const foreignTexts: readonly ForeignText[] = [
	page('brackets', '['),
	page('closing and opening brackets', ']('),
	page('stars', '*_'),
	page('emphasis in emphasis', '<i>a<b>b</b></i>'),
	page('links', '<a href="https://a.example/c">link</a> '),
	page('line breaks', 'word<br>'),
	page('entities', '&amp;&lt;'),
	page('rows of a table', `<tr>${'<td>cell</td>'.repeat(5)}</tr>`, '<table>', '</table>'),
	page('items of a list', '<li>item of it</li>', '<ul>', '</ul>'),
	page('paragraphs', `<p>${sentence}</p>`, '', ''),
	page('pictures', '<p><img alt="A boat" src="https://a.example/b.jpg"></p>', '', ''),
	page('words of a page', '<div>word</div>', '', ''),
	page('rules of style', '.a1{display:none}.b{font-style:italic}', '<style>', '</style>'),
	page('a picture inside', 'A', '<img alt="x" src="data:image/png;base64,', '">'),
	text(
		'lines of a copied page',
		'page.txt',
		'Home\n',
		`Skip to content\n\n${sentence.repeat(5)}\n\n`,
	),
	text('prose', 'prose.txt', `${sentence}\n\n`),
	text('chapters', 'chapters.txt', `CHAPTER I\n\n${sentence.repeat(3)}\n\n`),
	text('numbers', 'numbers.txt', '1\n\n'),
	text(
		'a table of contents',
		'contents.txt',
		'Title 12\n\n',
		'*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\nCONTENTS\n\n',
	),
	text('damaged quotes', 'damaged.txt', 'donâ€™t Ã© '),
	text('shortcodes without an end', 'shortcodes.md', '{{< a'),
	text(
		'reStructuredText',
		'bell.rst',
		`Term\n    ${sentence}\n\n.. note:: \`a <b>\`_ [1]_ |c|\n\n`,
	),
	text('paragraphs of RTF', 'rain.rtf', `{\\i It} ${sentence}\\par `, '{\\rtf1 '),
	text('signs in RTF', 'signs.rtf', "\\u8220?\\'94 ", '{\\rtf1 '),
	text('notes in RTF', 'notes.rtf', 'Rain{\\footnote Much.} ', '{\\rtf1 '),
	document(
		'paragraphs of OpenDocument',
		`<text:p>It <text:span>is</text:span> ${sentence}</text:p>`,
	),
	document(
		'notes in OpenDocument',
		'<text:p>Rain<text:note><text:note-body><text:p>Much.</text:p></text:note-body></text:note></text:p>',
	),
	document(
		'lists in OpenDocument',
		'<text:list><text:list-item><text:p>Rain</text:p></text:list-item></text:list>',
	),
	book('texts of a book', size => ({texts: Math.ceil(size / 600), body: chapter, entries: 1})),
	book('notes in a text of a book', size => ({
		texts: 1,
		body: fill('<p id="a"><a href="#a" id="b">1</a></p>', size),
		entries: 1,
	})),
	book('entries for one place in a book', size => ({
		texts: 1,
		body: `<h2 id="a">One</h2>${chapter}`,
		entries: Math.ceil(size / 60),
	})),
];
