/** Lines of hard-wrapped text are this long, in UTF-16 units: the habits of typewriters and mail. */
const shortest = 55;
const longest = 82;
/** So many broken lines are needed to speak of a habit. */
const fewest = 8;
/** How much shorter than the width a line may be left by a word that would still have fitted. */
const slack = 6;

/**
 * The width that a text was wrapped to by hand or by a mailer, in UTF-16 units, or undefined: the
 * 90th percentile of the lines that another line follows at once, if it is between 55 and 82.
 */
export function wrapWidth(text: string): number | undefined {
	const lengths: number[] = [];
	let previous = '';
	for (const line of text.split('\n')) {
		const words = line.trim();
		// Short lines of menus and verse say nothing about a width.
		if (words !== '' && previous.length >= shortest / 2) lengths.push(previous.length);
		previous = words;
	}

	if (lengths.length < fewest) return undefined;
	lengths.sort((one, other) => one - other);
	const percentile = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	const isHabit =
		lengths.filter(length => length >= percentile * 0.75 && length <= longest + slack).length >=
		lengths.length * 0.6;
	if (percentile < shortest || percentile > longest || !isHabit) return undefined;
	return Math.min(lengths.at(-1) ?? percentile, longest);
}

/** Whether a line was broken because the next word did not fit into the width any more. */
export function isWrapped(line: string, next: string, width: number): boolean {
	const word = /^\S+/u.exec(next)?.[0].length ?? 0;
	return line.length + 1 + word > width - slack && line.length >= width * 0.6;
}
