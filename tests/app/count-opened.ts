import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import type {TestContext} from 'node:test';

/** Counts how often a file, whose path ends so, is opened from now on. */
export function countOpened(t: TestContext, end: string): () => number {
	const opened = t.mock.method(fs, 'openSync');
	syncBuiltinESMExports();
	t.after(syncBuiltinESMExports);
	return () => opened.mock.calls.filter(({arguments: [path]}) => String(path).endsWith(end)).length;
}
