/**
 * JSON that is the same for equal values, in whatever order their fields were made: names of fields
 * in the order of their UTF-16 units, as in RFC 8785, section 3.2.3.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sortFields(part) : part));
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortFields(object: object): object {
	return Object.fromEntries(
		Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)),
	);
}
