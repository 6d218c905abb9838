type Environment = Readonly<Record<string, string | undefined>>;

/** What the terminal can do. */
export interface TerminalCapabilities {
	readonly hasColour: boolean;
	readonly hasLinks: boolean;
}

/** What the environment says of the terminal: NO_COLOR (no-color.org), and the name in TERM. */
export function capabilitiesOf({NO_COLOR, TERM = ''}: Environment): TerminalCapabilities {
	return {
		hasColour: !NO_COLOR && !/^vt\d/.test(TERM),
		hasLinks: !/^(?:linux|vt\d)/.test(TERM),
	};
}

/** The locale: signs outside ASCII only where it does not say otherwise (POSIX XBD 8.2). */
export function isUnicode({LC_ALL, LC_CTYPE, LANG}: Environment): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return locale === '' || /utf-?8/i.test(locale);
}
