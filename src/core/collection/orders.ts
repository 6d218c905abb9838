/** The orders of a list, in the order in which one key goes through them. */
export const orders = ['date', 'title', 'length', 'recent'] as const;

/** By what a list is sorted: newest first, title, shortest first, recently read first. */
export type Order = (typeof orders)[number];
