/** Every sentence, label and hint of the interface in English, by topic. */
export const en = {} as const;
