import type {Tokens} from 'marked';
import type {SafeText} from '../../text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../text/sanitise.ts';
import type {Context} from '../context.ts';
import {isOrnament} from '../ornament.ts';

/** Code; but an ornament that was centred with spaces is a scene break. */
export function writeCode(token: Tokens.Code, {writer}: Context): void {
	const text = sanitise(token.text).trimEnd() as SafeText;
	if (text === '') return;
	const isIndented = token.codeBlockStyle === 'indented';
	const line = text.trim() as SafeText;
	if (isIndented && isOrnament(line)) {
		writer.add({kind: 'scene-break', spans: [{text: line}], inside: []});
		return;
	}
	const language = sanitiseLine(token.lang?.split(/[\s{,]/)[0] ?? '');
	writer.add({kind: 'code', language, spans: [{text}], inside: []});
}
