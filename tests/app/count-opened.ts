import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import type {TestContext} from 'node:test';

/** Counts how often a file, whose path ends so, is opened from now on, whether one waits for it or not. */
export function countOpened(t: TestContext, end: string): () => number {
	const opened = [t.mock.method(fs, 'openSync'), t.mock.method(fs.promises, 'open')];
	syncBuiltinESMExports();
	t.after(syncBuiltinESMExports);
	return () =>
		opened
			.flatMap(({mock}) => mock.calls as ReadonlyArray<{readonly arguments: readonly unknown[]}>)
			.filter(({arguments: [path]}) => String(path).endsWith(end)).length;
}
