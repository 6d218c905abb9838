import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';

/** With `UPDATE=1` what is expected is written anew instead of compared; read the difference. */
const isUpdate = process.env.UPDATE === '1';

/** Compares a text with a file that holds what is expected. */
export function expectFile(path: string | URL, text: string): void {
	if (isUpdate) writeFileSync(path, text);
	assert.equal(text, readFileSync(path, 'utf8'));
}

/** Compares a text with what stands in a Markdown file between two comments of a name. */
export function expectSection(path: string | URL, name: string, text: string): void {
	const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->\n`];
	const whole = readFileSync(path, 'utf8');
	const from = whole.indexOf(begin) + begin.length;
	const to = whole.indexOf(end);
	assert.ok(from >= begin.length && to >= from, `${path} has no section ${name}`);
	expectFile(path, whole.slice(0, from) + text + whole.slice(to));
}
