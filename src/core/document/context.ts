import type {Token} from 'marked';
import type {NoteNumbers} from './footnotes.ts';
import type {Writer} from './writer.ts';

/** What every kind is written with: where its words go, and how those in it are written. */
export interface Context {
	readonly writer: Writer;
	readonly notes: NoteNumbers;
	readonly writeBlocks: (tokens: readonly Token[]) => void;
	readonly writeInlines: (tokens: readonly Token[]) => void;
}
