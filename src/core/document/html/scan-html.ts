/** A piece of HTML: words, or the start or end of an element. */
export type HtmlToken =
	| {readonly kind: 'text'; readonly text: string}
	| {
			readonly kind: 'open';
			/** In small letters. */
			readonly name: string;
			readonly attributes: ReadonlyMap<string, string>;
			readonly source: string;
	  }
	| {readonly kind: 'close'; readonly name: string; readonly source: string};

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}')*)>/y;
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
/** What a browser reads as one piece and never shows. */
const hidden = [
	{open: '<!--', close: '-->'},
	{open: '<![CDATA[', close: ']]>'},
	{open: '<!', close: '>'},
	{open: '<?', close: '>'},
];

/** Parts HTML into words and tags; comments go, and what is no tag is words as it stands. */
export function* scanHtml(html: string): Generator<HtmlToken> {
	let start = 0;
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
		const token = tagAt(html, at);
		const end = token === undefined ? hiddenEnd(html, at) : at + token.source.length;
		if (end === undefined) {
			at++;
			continue;
		}
		if (at > start) yield {kind: 'text', text: html.slice(start, at)};
		if (token !== undefined) yield token;
		start = end;
		at = end;
	}
	if (start < html.length) yield {kind: 'text', text: html.slice(start)};
}

function tagAt(html: string, at: number): Exclude<HtmlToken, {kind: 'text'}> | undefined {
	tag.lastIndex = at;
	const found = tag.exec(html);
	if (found === null) return undefined;
	const [source, slash, written = '', rest = ''] = found;
	const name = written.toLowerCase();
	if (slash === '/') return {kind: 'close', name, source};
	return {kind: 'open', name, attributes: readAttributes(rest), source};
}

function readAttributes(source: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single, bare] of source.matchAll(attribute))
		attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
	return attributes;
}

/** Where a comment or a declaration ends; undefined when it never does and so is words. */
function hiddenEnd(html: string, at: number): number | undefined {
	for (const {open, close} of hidden) {
		if (!html.startsWith(open, at)) continue;
		const end = html.indexOf(close, at + open.length);
		return end < 0 ? undefined : end + close.length;
	}
	return undefined;
}
