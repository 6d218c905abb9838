/** A mark of CommonMark that words stand between. */
export type Mark = '*' | '**' | '~~';

/** A part of a paragraph while it is written. */
export type Token =
	/** Words, not yet escaped. */
	| {readonly kind: 'text'; readonly text: string}
	/** Markdown that stays as it is: a link's bracket, code, a picture. */
	| {readonly kind: 'raw'; readonly text: string}
	| {readonly kind: 'break'}
	| {readonly kind: 'open' | 'close'; readonly mark: Mark};

/** White space of HTML; a no-break space is none. */
const space = /[ \t\n\r\f]+/g;

/**
 * Tokens in the form that Markdown needs: white space collapsed and outside of marks, no mark twice
 * at one place, none without words in it, and one pair where two of the same kind touch.
 */
export function settle(tokens: readonly Token[]): readonly Token[] {
	return collapse(joinTouching(spacesOutside(endAtParagraphs(withoutNested(tokens)))));
}

/** Two breaks end a paragraph, and with it its marks, which begin anew in the next one. */
function endAtParagraphs(tokens: readonly Token[]): readonly Token[] {
	const ended: Token[] = [];
	const open: Mark[] = [];
	let isAfterBreak = false;
	for (const token of tokens) {
		if (token.kind === 'open') open.push(token.mark);
		else if (token.kind === 'close') open.pop();
		const isEnd = token.kind === 'break' && isAfterBreak;
		if (isEnd) ended.push(...open.toReversed().map(mark => ({kind: 'close', mark}) as const));
		ended.push(token);
		if (isEnd) ended.push(...open.map(mark => ({kind: 'open', mark}) as const));
		const isBlank = token.kind === 'text' && !/[^ \t\n\r\f]/.test(token.text);
		if (!isBlank) isAfterBreak = token.kind === 'break';
	}

	return ended;
}

/** A mark inside the same mark says nothing. */
function withoutNested(tokens: readonly Token[]): readonly Token[] {
	const depth = new Map<Mark, number>();
	return tokens.filter(token => {
		if (token.kind !== 'open' && token.kind !== 'close') return true;
		const before = depth.get(token.mark) ?? 0;
		depth.set(token.mark, before + (token.kind === 'open' ? 1 : -1));
		return token.kind === 'open' ? before === 0 : before === 1;
	});
}

/** White space and breaks at the inner ends of marks go outside, since a mark beside them is none. */
function spacesOutside(tokens: readonly Token[]): readonly Token[] {
	return outwards(outwards(tokens, 'open').toReversed(), 'close').toReversed();
}

/**
 * Moves blanks that follow an opening mark before it. For the closing marks the same is done on
 * the tokens in reverse.
 */
function outwards(tokens: readonly Token[], kind: 'open' | 'close'): Token[] {
	const moved: Token[] = [];
	let waiting: Token[] = [];
	for (const token of tokens) {
		if (token.kind === kind) {
			waiting.push(token);
			continue;
		}

		const [blank, rest] = waiting.length > 0 ? splitBlank(token, kind) : [undefined, token];
		if (blank) moved.push(blank);
		if (!rest) continue;
		moved.push(...waiting, rest);
		waiting = [];
	}

	return [...moved, ...waiting];
}

/** What of a token is white space at the side of the mark, and what is left of it. */
function splitBlank(
	token: Token,
	kind: 'open' | 'close',
): readonly [Token | undefined, Token | undefined] {
	if (token.kind === 'break') return [token, undefined];
	if (token.kind !== 'text') return [undefined, token];
	const words = kind === 'open' ? token.text.trimStart() : token.text.trimEnd();
	const length = token.text.length - words.length;
	if (length === 0) return [undefined, token];
	const blank = kind === 'open' ? token.text.slice(0, length) : token.text.slice(words.length);
	return [{kind: 'text', text: blank}, words === '' ? undefined : {kind: 'text', text: words}];
}

/** `*a**b*` is `*ab*`, and `**` with nothing in it is nothing. */
function joinTouching(tokens: readonly Token[]): readonly Token[] {
	const joined: Token[] = [];
	for (const token of tokens) {
		const last = joined.at(-1);
		if (last && isPair(last, token)) joined.pop();
		else joined.push(token);
	}

	return joined;
}

function isPair(one: Token, other: Token): boolean {
	if (one.kind !== 'open' && one.kind !== 'close') return false;
	if (other.kind !== 'open' && other.kind !== 'close') return false;
	return one.kind !== other.kind && one.mark === other.mark;
}

/** One space for all white space between two words, also across tokens; none around breaks. */
function collapse(tokens: readonly Token[]): readonly Token[] {
	let afterSpace = true;
	const collapsed: Token[] = [];
	for (const token of tokens) {
		if (token.kind !== 'text') {
			if (token.kind === 'break') afterSpace = true;
			else if (token.kind === 'raw') afterSpace = false;
			collapsed.push(token);
			continue;
		}

		const words = token.text.replace(space, ' ');
		const text: string = afterSpace && words.startsWith(' ') ? words.slice(1) : words;
		if (text === '') continue;
		collapsed.push({kind: 'text', text});
		afterSpace = text.endsWith(' ');
	}

	return collapsed;
}
