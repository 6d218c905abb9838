import type {Chapter} from './footnotes.ts';

/** Pages of a book that no reader reads (EPUB Structural Semantics Vocabulary 1.1; OPF guide). */
const skipped = new Set(
	'cover titlepage title-page halftitlepage halftitle toc landmarks page-list loi lot copyright-page copyright colophon imprint imprimatur index seriespage other-credits'.split(
		' ',
	),
);

/** What a text of a book is, when it is a page to pass over; undefined for all that is read. */
export function skippedMatter(
	{path, document}: Chapter,
	guide: ReadonlyMap<string, string>,
): string | undefined {
	const {body} = document;
	const only = [...body.children].length === 1 ? [...body.children][0] : undefined;
	const types = [body, only].flatMap(element =>
		(element?.getAttribute('epub:type') ?? '').split(/\s+/),
	);
	return [...types, guide.get(path) ?? ''].find(type => skipped.has(type));
}
