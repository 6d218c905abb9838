import type {Label} from '../boilerplate-words.ts';

/** Phrases by what a block is that consists of one of them; one phrase a line. */
export type Phrases = Readonly<Partial<Record<Label, string>>>;
