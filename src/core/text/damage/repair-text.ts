import {mayBeDamaged} from './may-be-damaged.ts';
import type {Repair} from './repair.ts';

/** Repairs a text where the evidence of damage is complete (`repair`). */
export async function repairText(text: string): Promise<Repair> {
	return mayBeDamaged(Buffer.from(text)) ? await repairDamaged(text) : {text};
}

/** The same for what may be damaged: only for that the tables of code pages are loaded. */
export async function repairDamaged(text: string): Promise<Repair> {
	const {repair} = await import('./repair.ts');
	return repair(text);
}
