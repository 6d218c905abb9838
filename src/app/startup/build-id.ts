/** Put in place by the build: a digest of the sources and of the versions of all packages. */
declare const DOGEAR_BUILD: string | undefined;

/** Tells one build of the program from another; of sources that are run as they are, `source`. */
export const buildId = typeof DOGEAR_BUILD === 'undefined' ? 'source' : DOGEAR_BUILD;
