import {en} from './en.ts';

/** What a language must say: the same topics with the same facts to speak of. */
export type Words = typeof en;

/** The words of the interface. */
export const words: Words = en;
