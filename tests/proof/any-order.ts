import {checkAnyOrder} from '../app/sites/any-order.ts';

/** Follows a site through so many histories of updates, edits and kills. Returns the figures in words. */
export async function proveAnyOrder(histories: number): Promise<string> {
	await checkAnyOrder(histories);
	return `${histories} histories of a followed site, with posts changed and withdrawn, stories edited, moved and taken away, and updates interrupted, killed and doubled: each ends with every story once, 0 edited ones overwritten.`;
}
