const [open, close] = ['<![CDATA[', ']]>'];

/** A text, or its bytes in UTF-8, in which marks of ASCII can be found as well. */
export interface Searchable {
	indexOf(mark: string, from: number): number;
}

/**
 * Where `mark` stands from `from` on, outside of CDATA; -1 when nowhere. In time that grows with
 * what lies between.
 */
export function findOutside(xml: Searchable, mark: string, from: number): number {
	let at = from;
	let found = xml.indexOf(mark, at);
	while (found >= 0) {
		const data = xml.indexOf(open, at);
		if (data < 0 || data > found) return found;
		const end = xml.indexOf(close, data);
		if (end < 0) return -1;
		at = end + close.length;
		if (found < at) found = xml.indexOf(mark, at);
	}

	return -1;
}
