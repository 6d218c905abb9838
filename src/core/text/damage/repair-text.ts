import type {Repair} from './repair.ts';

/** `repair`, loading the tables of code pages only for a text that is not ASCII. */
export async function repairText(text: string): Promise<Repair> {
	if (!/[^\0-\x7f]/.test(text)) return {text};
	const {repair} = await import('./repair.ts');
	return repair(text);
}
