/**
 * Text in a man page (groff_man(7)): a backslash is `\e`, a minus is one and no hyphen, and a line
 * that begins with a dot or an apostrophe is no request.
 */
export function roff(text: string): string {
	return text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^([.'])/gm, '\\&$1');
}

/** A request with its arguments, each quoted. */
export function request(name: string, ...words: readonly string[]): string {
	return `.${name}${words.map(word => ` "${word.replaceAll('\\', '\\e').replaceAll('"', '\\(dq')}"`).join('')}`;
}
