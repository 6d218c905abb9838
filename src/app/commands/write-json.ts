import {writeSafeJson} from '../../core/text/safe-json.ts';
import type {SafeText} from '../../core/text/safe-text.ts';

/** Of what the commands say in JSON. It grows by one when something is renamed or taken away. */
export const jsonVersion = 1;

/** What a command says in JSON: its version first, then each list or fact by its name. */
export function writeJson(facts: Readonly<Record<string, unknown>>): SafeText {
	return `${writeSafeJson({version: jsonVersion, ...facts})}\n` as SafeText;
}
