import {commandLine} from './en/command-line.ts';

/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {commandLine} as const;
