/**
 * A feed that is cut or damaged, without what cannot be read: up to the end of its last whole item where
 * it breaks off, else its sound items alone. Undefined where there is none. `isSound` tells whether a
 * text can be read.
 */
export function mendFeed(text: string, isSound: (text: string) => boolean): string | undefined {
	if (/^\s*[{[]/.test(text)) return mendJson(text);
	const root = firstTag.exec(text);
	if (root === null) return undefined;
	const ends = [...text.matchAll(itemEnd)];
	const last = ends.at(-1);
	if (last === undefined) return undefined;
	const cut = close(text.slice(0, last.index + last[0].length), root[1]);
	return isSound(cut) ? cut : joinSound(text, root, isSound);
}

const firstTag = /<([a-z_][\w.-]*(?::[\w.-]+)?)(?=[\s>])[^<>]*>/i;
const itemEnd = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;
const itemStart = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/i;

/** Of a damaged feed no more items are tried: each is parsed for itself. */
const mostPieces = 2000;

/** Ends what is open around the items. In RDF they stand beside the channel. */
function close(text: string, root = ''): string {
	const isInChannel = /<channel\b/i.test(text) && !/<\/channel\s*>/i.test(text);
	return `${text}${isInChannel ? '</channel>' : ''}</${root}>`;
}

/** What stands between the ends of two items is read for itself; what stands before the first where it is sound. */
function joinSound(
	text: string,
	root: RegExpExecArray,
	isSound: (text: string) => boolean,
): string | undefined {
	const first = itemStart.exec(text)?.index ?? text.length;
	const bare = `${root[0]}${/^rss$/i.test(root[1] ?? '') ? '<channel>' : ''}`;
	const head = isSound(close(text.slice(0, first), root[1])) ? text.slice(0, first) : bare;
	let from = first;
	const pieces = [...text.matchAll(itemEnd)].slice(0, mostPieces).map(({0: end, index}) => {
		const piece = text.slice(from, index + end.length);
		from = index + end.length;
		return piece;
	});
	const sound = pieces.filter(piece => isSound(close(bare + piece, root[1])));
	return sound.length === 0 ? undefined : close(head + sound.join(''), root[1]);
}

/** The depth of an item in a JSON Feed: in the list `items` of the feed. */
const itemDepth = 3;

function mendJson(text: string): string | undefined {
	let depth = 0;
	let end = 0;
	for (const {0: sign, index} of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/gs)) {
		if (sign === '{' || sign === '[') depth++;
		else if (sign === '}' || sign === ']') {
			if (sign === '}' && depth === itemDepth) end = index + 1;
			depth--;
		}
	}

	return end === 0 ? undefined : `${text.slice(0, end)}]}`;
}
