/** The hidden folder in a library where records, originals and what is known of followed sites are kept. */
export const besideLibrary = '.dogear';
