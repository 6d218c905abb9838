import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';

/** Compares a text with a file that holds what is expected; with `UPDATE=1` it is written there. */
export function expectFile(path: string | URL, text: string): void {
	if (process.env.UPDATE === '1') writeFileSync(path, text);
	assert.equal(text, readFileSync(path, 'utf8'));
}
