import {convertRestructuredText} from './to-markdown.ts';

/** Whether a file's name says that it is written in reStructuredText. */
export function isRestructuredText(path: string): boolean {
	return /\.(?:rst|rest)$/i.test(path);
}

/** A story in reStructuredText as front matter and Markdown. */
export function readRestructuredText(text: string): string {
	const {fields, markdown} = convertRestructuredText(text);
	const lines = Object.entries(fields)
		.filter(([name]) => /^[a-z][\w-]*$/.test(name))
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	return lines.length === 0 ? markdown : `---\n${lines.join('\n')}\n---\n\n${markdown}\n`;
}
