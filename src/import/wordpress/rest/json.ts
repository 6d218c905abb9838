/** What a path of names leads to in what JSON said; undefined where it leads nowhere. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(at, name) =>
			typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined,
		value,
	);
}

/** A text, or an empty one. */
export function textAt(value: unknown, ...path: readonly string[]): string {
	const found = valueAt(value, ...path);
	return typeof found === 'string' ? found : '';
}

/** A whole number from 0, or 0. */
export function numberAt(value: unknown, ...path: readonly string[]): number {
	const found = Number(valueAt(value, ...path));
	return Number.isSafeInteger(found) && found > 0 ? found : 0;
}

/** A list, or an empty one. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
	const found = valueAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
