import type {Tokens} from 'marked';
import type {Context} from '../context.ts';

/** A scene break: `* * *`, `---`, a lone `#`. */
export function writeRule(_token: Tokens.Hr, {writer}: Context): void {
	writer.add({kind: 'scene-break', spans: [], inside: []});
}
