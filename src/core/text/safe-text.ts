declare const brand: unique symbol;

/**
 * Text that has passed the sanitiser and may reach the screen: no control bytes but `\n`,
 * no escape sequences, no bidi overrides. Only `text/` makes it.
 */
export type SafeText = string & {readonly [brand]: true};

/** The empty safe text. */
export const nothing = '' as SafeText;

/**
 * Joins safe pieces with our own words: safe`Posted by ${author}`. The literal parts are source
 * code and therefore trusted; the holes take only what is already safe.
 */
export function safe(
	words: TemplateStringsArray,
	...holes: ReadonlyArray<SafeText | number>
): SafeText {
	return String.raw({raw: words}, ...holes) as SafeText;
}

/** `String.slice` for safe text; a cut surrogate pair is the caller's to avoid (UTF-16 offsets). */
export function slice(text: SafeText, start: number, end?: number): SafeText {
	return text.slice(start, end) as SafeText;
}

/** Joins safe pieces with a safe separator. */
export function join(pieces: readonly SafeText[], separator: SafeText = nothing): SafeText {
	return pieces.join(separator) as SafeText;
}
