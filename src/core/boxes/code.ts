import type {Block} from '../document/block.ts';
import {plainText} from '../document/block.ts';
import type {Run} from '../layout/line.ts';
import {type SafeText, safe} from '../text/safe-text.ts';
import {parseAnsi} from './parse-ansi.ts';
import {render} from './render.ts';
import {wrap} from './wrap.ts';

/** What stands before the turned-over part of a line that is too long. */
const turned: Run = {text: safe`↪ `, isDim: true};

/** Sets code: its lines as they are, the long ones turned over. */
export function setCode(
	block: Block & {readonly kind: 'code'},
	width: number,
): ReadonlyArray<readonly Run[]> {
	const text = plainText(block);
	return renderCode(text, block.language).flatMap(line =>
		wrap(
			line.map(run => ({...run, code: true})),
			width,
			turned,
		),
	);
}

/** What marked-terminal makes of code; the code itself should it ever say something else. */
function renderCode(text: SafeText, lang: string): ReadonlyArray<readonly Run[]> {
	const lines = parseAnsi(render({type: 'code', raw: text, text, lang}, {widths: [], align: []}));
	const rendered = lines.map(runs => runs.map(run => run.text).join('')).join('\n');
	if (rendered === text) return lines;
	return text.split('\n').map(line => [{text: line as SafeText}]);
}
