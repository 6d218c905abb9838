let segmenter: Intl.Segmenter | undefined;

/**
 * The grapheme clusters of a text (UAX #29). The first segmenter of a process costs as much as setting
 * a page, so none is made before a text needs it: most do not.
 */
export function graphemesOf(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return segmenter.segment(text);
}
