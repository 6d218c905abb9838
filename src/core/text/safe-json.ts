import type {SafeText} from './safe-text.ts';

/** What JSON may hold as it is and a terminal would act on: DEL, C1, line ends, bidi, unseen ones. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** JSON that says the same and holds no character that acts on a terminal; indented by 2. */
export function writeSafeJson(value: unknown): SafeText {
	return JSON.stringify(value, undefined, 2).replace(acting, toEscape) as SafeText;
}

/** Every UTF-16 unit as `\u` and four digits (RFC 8259, section 7). */
function toEscape(character: string): string {
	if (character === '\n') return character;
	return Array.from(
		{length: character.length},
		(_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
	).join('');
}
