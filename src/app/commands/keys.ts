import {keyTable} from '../../reader/key-table.ts';
import {usualKeymaps} from '../../reader/keymaps.ts';
import type {AppContext} from '../context.ts';
import {writeJson} from './write-json.ts';

/** `dogear keys`: what the keys do, screen by screen. */
export function keys(
	{write}: Pick<AppContext, 'write'>,
	{isJson}: {readonly isJson: boolean},
): number {
	const table = keyTable(usualKeymaps);
	write(isJson ? writeJson({keys: table}) : table.map(inLines).join('\n'));
	return 0;
}

function inLines({where, keys}: ReturnType<typeof keyTable>[number]): string {
	const rows = keys.map(({labels, does}) => [labels.join(' '), does] as const);
	const widest = Math.max(...rows.map(([labels]) => labels.length));
	return `${[where, ...rows.map(([labels, does]) => `  ${labels.padEnd(widest)}  ${does}`)].join('\n')}\n`;
}
