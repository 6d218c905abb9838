/** Makes what has been made of an equal argument once only; `keyOf` tells which are equal. */
export function memoise<Argument, Result extends object>(
	make: (argument: Argument) => Result,
	keyOf: (argument: Argument) => unknown = argument => argument,
): (argument: Argument) => Result {
	const made = new Map<unknown, Result>();
	return argument => {
		const key = keyOf(argument);
		const known = made.get(key);
		if (known !== undefined) return known;
		const result = make(argument);
		made.set(key, result);
		return result;
	};
}
