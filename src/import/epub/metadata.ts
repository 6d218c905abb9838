import {attribute, children, textOf, type XmlNode} from './xml.ts';

/** What a book says of itself (EPUB 3.3, section 5.5; OPF 2.0.1, section 2.2). */
export interface Metadata {
	readonly title: string;
	readonly authors: readonly string[];
	readonly lang: string | undefined;
	readonly identifier: string | undefined;
	/** When the book came out; never when the file was made or changed. */
	readonly date: string | undefined;
	readonly subjects: readonly string[];
	/** The series that the book is a part of, as calibre or EPUB 3 names it. */
	readonly series: {readonly name: string; readonly position: number | undefined} | undefined;
}

/** Reads the metadata of a package. */
export function readMetadata(metadata: XmlNode | undefined): Metadata {
	const texts = (name: string) => children(metadata, name).map(textOf).filter(Boolean);
	return {
		title: texts('title')[0] ?? '',
		authors: authorsOf(metadata),
		lang: texts('language')[0],
		identifier: texts('identifier').find(text => globalName(text) !== undefined),
		date: dateOf(metadata),
		subjects: texts('subject'),
		series: seriesOf(metadata),
	};
}

/** Creators that are authors: those without a role, or with the role `aut` (MARC relators). */
function authorsOf(metadata: XmlNode | undefined): readonly string[] {
	const roles = refinements(metadata, 'role');
	return children(metadata, 'creator')
		.filter(creator => {
			const role = attribute(creator, 'role') || roles.get(attribute(creator, 'id'));
			return role === undefined || role === '' || role === 'aut';
		})
		.map(textOf)
		.filter(Boolean);
}

/** What EPUB 3 says of an element of the metadata, by that element's id. */
function refinements(metadata: XmlNode | undefined, property: string): ReadonlyMap<string, string> {
	return new Map(
		children(metadata, 'meta')
			.filter(meta => attribute(meta, 'property') === property)
			.map(meta => [attribute(meta, 'refines').replace(/^#/, ''), textOf(meta)]),
	);
}

/** Events of `dc:date` in the order in which they are a book's date; others are the file's. */
const events = ['original-publication', 'publication', ''];

function dateOf(metadata: XmlNode | undefined): string | undefined {
	const dates = children(metadata, 'date').map(date => ({
		event: attribute(date, 'event').toLowerCase(),
		text: textOf(date),
	}));
	const known = dates.filter(
		({event, text}) => events.includes(event) && /^\d{4}(?:-\d|$)/.test(text),
	);
	known.sort((one, other) => events.indexOf(one.event) - events.indexOf(other.event));
	// calibre writes the first day of the year 101 where it knows none.
	return known.find(({text}) => !text.startsWith('0101'))?.text;
}

function seriesOf(metadata: XmlNode | undefined): Metadata['series'] {
	const metas = children(metadata, 'meta');
	const named = (name: string) => metas.find(meta => attribute(meta, 'name') === name);
	const calibre = attribute(named('calibre:series'), 'content');
	if (calibre !== '') {
		return {name: calibre, position: whole(attribute(named('calibre:series_index'), 'content'))};
	}

	const collection = metas.find(meta => attribute(meta, 'property') === 'belongs-to-collection');
	if (!collection || textOf(collection) === '') return undefined;
	const position = refinements(metadata, 'group-position').get(attribute(collection, 'id'));
	return {name: textOf(collection), position: whole(position ?? '')};
}

/** `2` and `2.0`; a part of 1.5 stands between two and has no number. */
function whole(text: string): number | undefined {
	const number = Number(text);
	return text !== '' && Number.isInteger(number) && number > 0 ? number : undefined;
}

/** A name that no other book has: an ISBN, a UUID, a URN, an address of the web. */
export function globalName(identifier: string): string | undefined {
	const text = identifier.trim();
	if (/^(?:urn:(?!calibre)|https?:\/\/)\S+$/i.test(text)) return text;
	if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
		return `urn:uuid:${text.toLowerCase()}`;
	const isbn = /^(?:isbn:?\s*)?((?:97[89][- ]?)?(?:\d[- ]?){9}[\dX])$/i.exec(text)?.[1];
	return isbn === undefined ? undefined : `urn:isbn:${isbn.replace(/[- ]/g, '')}`;
}
