import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {TestContext} from 'node:test';

/** A folder with these files, by relative path; gone when the test is over. Returns its real path. */
export function makeFolder(
	test: TestContext,
	files: Readonly<Record<string, string | Uint8Array>>,
): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dogear-sources-')));
	test.after(() => rmSync(folder, {recursive: true, force: true}));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}

	return folder;
}
