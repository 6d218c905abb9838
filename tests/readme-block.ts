import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';

const path = 'README.md';

/**
 * Holds that these lines stand in the README between `<!-- name -->` and `<!-- end of name -->`.
 * With `UPDATE=1` they are written there.
 */
export function assertInReadme(name: string, lines: readonly string[]): void {
	const readme = readFileSync(path, 'utf8');
	const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
	const [before, rest] = halves(readme, start);
	const [block, after] = halves(rest, end);
	const wanted = `${lines.join('\n')}\n`;
	if (process.env.UPDATE === '1') {
		writeFileSync(path, [before, start, wanted, end, after].join(''));
		return;
	}

	assert.equal(block, wanted, `${path} is stale: UPDATE=1 writes it anew`);
}

function halves(text: string, marker: string): [string, string] {
	const at = text.indexOf(marker);
	assert.notEqual(at, -1, `${path} has no ${marker.trim()}`);
	return [text.slice(0, at), text.slice(at + marker.length)];
}
