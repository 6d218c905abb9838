import {mayBeDamaged} from './may-be-damaged.ts';
import type {Repair} from './repair.ts';

/** `repair`, loading the tables of code pages only for a text that may be damaged. */
export async function repairText(text: string): Promise<Repair> {
	if (!/[^\0-\x7f]/.test(text) || !mayBeDamaged(text)) return {text};
	const {repair} = await import('./repair.ts');
	return repair(text);
}
