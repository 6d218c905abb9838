import {commandLine} from './en/command-line.ts';
import {session} from './en/session.ts';

/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {commandLine, session} as const;
