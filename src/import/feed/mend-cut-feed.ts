/**
 * A feed that was cut off, up to the end of its last whole item; undefined where there is none. What
 * stood after it is lost.
 */
export function mendCutFeed(text: string): string | undefined {
	return /^\s*[{[]/.test(text) ? mendJson(text) : mendXml(text);
}

const firstTag = /<([a-z_][\w.-]*(?::[\w.-]+)?)(?=[\s>])/i;
const itemEnd = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;

function mendXml(text: string): string | undefined {
	const root = firstTag.exec(text)?.[1];
	const last = [...text.matchAll(itemEnd)].at(-1);
	if (root === undefined || last === undefined) return undefined;
	const kept = text.slice(0, last.index + last[0].length);
	// In RDF the items stand beside the channel.
	const isInChannel = /<channel\b/i.test(kept) && !/<\/channel\s*>/i.test(kept);
	return `${kept}${isInChannel ? '</channel>' : ''}</${root}>`;
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
