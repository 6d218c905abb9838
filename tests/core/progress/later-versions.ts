import * as fc from 'fast-check';

/** All names that a field has today. */
const known = new Set([
	...['id', 'path', 'title', 'anchor', 'fingerprint', 'fraction', 'finishedAt'],
	...['isReadAgain', 'logicalTime', 'setAside', 'bookmarks', 'at', 'seq', 'isForgotten', 'kind'],
	...['block', 'offset', 'before', 'quote', 'after'],
]);

/** Anything that JSON says and gives back: it knows no -0. */
const json = fc
	.jsonValue({maxDepth: 3})
	.map((value): fc.JsonValue => JSON.parse(JSON.stringify(value)));

/** Fields that only a later version knows. */
export const extraFields = fc.dictionary(
	fc
		.oneof(fc.string(), fc.constantFrom('device', '__proto__', 'constructor', '0'))
		.filter(name => !known.has(name)),
	json,
	{maxKeys: 4, noNullPrototype: true},
);

/** An entry of a kind that only a later version knows. */
export const unknownEntry = fc
	.record({kind: fc.constantFrom('highlight', 'device'), id: json, seq: json, more: extraFields})
	.map(({kind, id, seq, more}) => ({...more, kind, id, seq}));
