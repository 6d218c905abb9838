import {buildEpub} from './build-epub.ts';

/** A novel in EPUB 3: parts, front matter of every kind, notes in two ways, verse, a chapter in two files. */
export const novel = () =>
	buildEpub({
		version: 3,
		metadata:
			'<dc:title>The Tide Clerk</dc:title><dc:creator>Maren Voss</dc:creator><dc:language>en-GB</dc:language><dc:identifier id="id">urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8</dc:identifier><dc:date>2019-05-02</dc:date><dc:subject>Sea</dc:subject>',
		contents: `<li><a href="text/part1.xhtml">Part One</a><ol>
			<li><a href="text/c1.xhtml">1. Low Water</a><ol><li><a href="text/c1.xhtml#later">Later</a></li></ol></li>
			<li><a href="text/c2a.xhtml">2. High Water</a></li></ol></li>
			<li><a href="text/last.xhtml#end">Epilogue</a></li>`,
		texts: [
			{
				name: 'cover.xhtml',
				attributes: ' epub:type="cover"',
				body: '<p>The Tide Clerk, a cover with words</p>',
			},
			{
				name: 'rights.xhtml',
				body: '<section epub:type="copyright-page"><p>All rights belong to Maren Voss.</p></section>',
			},
			{
				name: 'for.xhtml',
				body: '<section epub:type="dedication"><p>For the one who counts the boats.</p></section>',
			},
			{name: 'part1.xhtml', body: '<h1>Part One</h1>'},
			{
				name: 'c1.xhtml',
				body: '<h2>1</h2><h2>Low Water</h2><p>The clerk wrote <em>low water, six and four</em> and looked up.<a epub:type="noteref" href="#n1">1</a></p><p>Nobody had asked her to; nobody ever did. The harbour was as empty as a plate.</p><p>* * *</p><h3 id="later">Later</h3><p>At noon the boats came in, one behind the other, all but one.</p><aside epub:type="footnote" id="n1"><p>By the harbour clock, which was slow.</p></aside>',
			},
			{
				name: 'c2a.xhtml',
				body: '<h2>2. High Water</h2><blockquote class="poem"><p>Count them out,<br/>count them in,</p></blockquote><p>She sang this under her breath, as clerks do when a column will not come right.<sup><a id="r2" href="notes.xhtml#n2">2</a></sup></p>',
			},
			{
				name: 'c2b.xhtml',
				body: '<p>The second column came right at eleven, and she was sorry that it did; it had been company.</p>',
			},
			{
				name: 'last.xhtml',
				body: '<h2 id="end">Epilogue</h2><p>The missing boat is in the ledger still, in pencil, with a line kept free for it every day since.</p>',
			},
			{
				name: 'notes.xhtml',
				body: '<p id="n2">2. The song has a third verse. <a href="c2a.xhtml#r2">↩</a></p>',
			},
		],
	});

/** A book in EPUB 2: one file for all, an NCX that points into it, a guide. */
export const oldBook = () =>
	buildEpub({
		version: 2,
		metadata:
			'<dc:title>Two Roads &amp; a Mill</dc:title><dc:creator opf:role="aut">J. Harrow</dc:creator><dc:creator opf:role="ill">Somebody Else</dc:creator><dc:language>en</dc:language><dc:identifier id="id">978-3-16-148410-0</dc:identifier>',
		guide: '<guide><reference type="title-page" href="text/title.html"/></guide>',
		contents:
			'<navPoint><navLabel><text>The Mill</text></navLabel><content src="text/all.html#a"/></navPoint><navPoint><navLabel><text>The Road</text></navLabel><content src="text/all.html#b"/></navPoint>',
		texts: [
			{name: 'title.html', body: '<h1>Two Roads &amp; a Mill</h1><p>by J. Harrow</p>'},
			{
				name: 'all.html',
				body: '<h2><a id="a"/>The Mill</h2><p>The mill had no stream. It had been built a mile away from one, by a man who had quarrelled with the water.</p><h2 id="b">The Road</h2><p>The road went to the mill and stopped, as if it had been told something there; and so did everybody who took it.</p>',
			},
		],
	});

/** A collection of short stories. */
export const collection = () =>
	buildEpub({
		version: 3,
		metadata:
			'<dc:title>Lamps: Stories</dc:title><dc:creator>Ida Quill</dc:creator><dc:language>en</dc:language><dc:identifier id="id">none</dc:identifier>',
		contents: '<li><a href="text/a.xhtml">Wick</a></li><li><a href="text/b.xhtml">Oil</a></li>',
		texts: [
			{
				name: 'a.xhtml',
				body: '<h1>Wick</h1><p>My mother trimmed it every evening, and every evening it was as long as before, which she never mentioned to anyone.</p>',
			},
			{
				name: 'b.xhtml',
				body: '<h1>Oil</h1><p>There was a measure of it in the cellar that had been there before the house, and we were told to leave it alone.</p>',
			},
		],
	});

const leaned = (time: string) =>
	`<p>In the ${time} the ash leaned a little further than the day before, which nobody would admit to anyone.</p>`;

/** A book whose headings say more than its table of contents. */
export const fullHeadings = () =>
	buildEpub({
		version: 3,
		metadata:
			'<dc:title>The Crooked Ash</dc:title><dc:creator>Wyn Orr</dc:creator><dc:language>en</dc:language><dc:identifier id="id">http://books.example/77</dc:identifier>',
		contents: `<li><a href="text/c1.xhtml">Chapter 1</a></li><li><a href="text/c2.xhtml">CHAPTER TWO</a></li>
			<li><a href="text/c3.xhtml">Chapter 3</a></li><li><a href="text/notes.xhtml">Footnotes</a></li>`,
		texts: [
			{
				name: 'c1.xhtml',
				body: `<h1>Chapter 1: A Crooked Ash</h1>${leaned('morning')}<h1>Later</h1>${leaned('evening')}`,
			},
			{name: 'c2.xhtml', body: `<h1>Chapter Two<br/>The Felling</h1>${leaned('night')}`},
			{
				name: 'c3.xhtml',
				body: `<h1>Chapter 3</h1><h2>In Which Nobody Is Asked</h2>${leaned('spring')}<p>So it was said.<a epub:type="noteref" href="notes.xhtml#n1">1</a></p>`,
			},
			{
				name: 'notes.xhtml',
				body: '<h2>Footnotes:</h2><aside epub:type="footnote" id="n1"><p>By my aunt.</p></aside>',
			},
		],
	});

const rowed = (where: string) =>
	`<p>We rowed to the ${where} and back again in one morning, and nobody had asked us to, or thanked us.</p>`;

/** A book as Project Gutenberg's own tools make it: header, licence, page numbers, verse in blocks. */
export const gutenbergBook = () =>
	buildEpub({
		version: 3,
		metadata:
			'<dc:title>The Oar&amp;#8217;s End</dc:title><dc:creator id="a">Lena Orr</dc:creator><meta property="role" refines="#a">aut</meta><dc:language>en</dc:language><dc:identifier id="id">http://www.gutenberg.org/99998</dc:identifier><dc:date opf:event="conversion">2026-07-29</dc:date><dc:date opf:event="publication">2011-03-15</dc:date>',
		contents: `<li><a href="text/0.xhtml#pg-header-heading">The Project Gutenberg eBook of The Oar’s End</a></li>
			<li><a href="text/1.xhtml">What I Saw</a></li><li><a href="text/2.xhtml">II</a></li>
			<li><a href="text/3.xhtml#pg-footer-heading">THE FULL LICENSE</a></li>`,
		texts: [
			{
				name: '0.xhtml',
				body: '<section class="pg-boilerplate pgheader" id="pg-header"><h2 id="pg-header-heading">The Project Gutenberg eBook of The Oar’s End</h2><p>For the use of anyone.</p><div id="pg-start-separator"><span>*** START OF THE PROJECT GUTENBERG EBOOK THE OAR’S END ***</span></div></section><h1>THE OAR’S END</h1><p>By LENA ORR</p>',
			},
			{
				name: '1.xhtml',
				body: `<h2>What I Saw</h2><h3>I</h3>${rowed('mi<span class="pagenum">[Pg 7]</span>ll')}<div class="poetry"><div class="stanza"><div class="verse indent0">Pull low, pull low,</div><div class="verse indent2">the tide is slow.</div></div></div>`,
			},
			{
				name: '2.xhtml',
				body: `<h2>II</h2>${rowed('<span epub:type="pagebreak" title="8">church</span> wall')}`,
			},
			{
				name: '3.xhtml',
				body: '<section class="pg-boilerplate pgfooter" id="pg-footer"><div id="pg-end-separator"><span>*** END OF THE PROJECT GUTENBERG EBOOK THE OAR’S END ***</span></div><h2 id="pg-footer-heading">THE FULL LICENSE</h2><p>Use it as you like.</p></section>',
			},
		],
	});

/** A book whose files are called otherwise than it says, and one that it does not hold at all. */
export const oddNames = () =>
	buildEpub({
		version: 2,
		metadata:
			'<dc:title>The Oars</dc:title><dc:creator opf:role="aut">Lena Orr</dc:creator><dc:language>en</dc:language><dc:identifier id="id">none</dc:identifier><meta name="calibre:series" content="The River"/><meta name="calibre:series_index" content="2.0"/>',
		contents:
			'<navPoint><navLabel><text/></navLabel><content src="text/%C3%A9lan.xhtml"/><navPoint><navLabel><text>First&#160;Oar</text></navLabel><content src="text/%C3%A9lan.xhtml"/></navPoint></navPoint><navPoint><navLabel><text>Second Oar</text></navLabel><content src="text/upper.xhtml"/></navPoint>',
		texts: [
			{name: '\u00e9lan.xhtml', body: ''},
			{name: 'upper.xhtml', body: ''},
			{name: 'gone.xhtml', body: ''},
		],
		extra: {
			'OEBPS/text/e\u0301lan.xhtml': `<html><body>${rowed('mill')}</body></html>`,
			'OEBPS/TEXT/UPPER.XHTML': `<html><body>${rowed('wall')}</body></html>`,
		},
		without: ['OEBPS/text/\u00e9lan.xhtml', 'OEBPS/text/upper.xhtml', 'OEBPS/text/gone.xhtml'],
	});

const rained =
	'<p>It was raining when the last ferry left, and nobody on the quay said a word.</p>';

/** A book of so many chapters of 8 kB, each with a note in the last text. */
export function longBook(chapters: number): Uint8Array {
	const numbers = Array.from({length: chapters}, (_, index) => index + 1);
	return buildEpub({
		version: 3,
		metadata: '<dc:title>Rain</dc:title>',
		contents: numbers
			.map(number => `<li><a href="text/c${number}.xhtml">Chapter ${number}</a></li>`)
			.join(''),
		texts: [
			...numbers.map(number => ({
				name: `c${number}.xhtml`,
				body: `<h1>Chapter ${number}</h1>${rained}<p>It rang.<a epub:type="noteref" href="notes.xhtml#n${number}">${number}</a></p>${rained.repeat(100)}`,
			})),
			{
				name: 'notes.xhtml',
				body: numbers.map(number => `<p id="n${number}">Twice, on day ${number}.</p>`).join(''),
			},
		],
	});
}
