/** The languages whose month names are read; earlier ones win where two share a name. */
const languages =
	'en de fr es it pt nl pl sv da nb fi cs hu ro tr ru uk el ca id vi bg sk hr lt lv et'.split(' ');

let names: ReadonlyMap<string, number> | undefined;

/** The month, 1 to 12, that a word names in one of these languages, long or short (CLDR). */
export function monthNamed(word: string): number | undefined {
	names ??= collectNames();
	return names.get(plain(word));
}

function plain(word: string): string {
	return word.normalize('NFC').toLowerCase().replace(/\.$/, '');
}

function collectNames(): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const language of languages) {
		for (const style of ['long', 'short'] as const) addNames(found, language, style);
	}

	return found;
}

/** Both forms: alone, and beside a day, where many languages decline the name. */
function addNames(found: Map<string, number>, language: string, month: 'long' | 'short'): void {
	const alone = new Intl.DateTimeFormat(language, {month, timeZone: 'UTC'});
	const besideDay = new Intl.DateTimeFormat(language, {month, day: 'numeric', timeZone: 'UTC'});
	for (let index = 0; index < 12; index++) {
		const date = new Date(Date.UTC(2001, index, 5));
		const part = besideDay.formatToParts(date).find(({type}) => type === 'month')?.value ?? '';
		for (const name of [alone.format(date), part]) {
			const key = plain(name);
			if (/^\p{L}{3,}$/u.test(key) && !found.has(key)) found.set(key, index + 1);
		}
	}
}
