import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {mock} from 'node:test';

/** What puts a file in its place. */
const steps = ['linkSync', 'renameSync'] as const;
/** What else changes the disk. */
const others = [
	'accessSync',
	'openSync',
	'rmSync',
	'writeFileSync',
	'symlinkSync',
	'utimesSync',
] as const;

/**
 * Lets this process change nothing on the disk any more once so many files were put in their places: as
 * if it had been killed there, its own tidying included. Until the end of the block that uses it.
 */
export function killAfter(files: number): Disposable {
	let left = files;
	const open = fs.openSync;
	const mocks = [
		...steps.map(name => dieAt(fs, name)),
		...others.map(name => dieAt(fs, name, 0)),
		...(['rename', 'open', 'rm'] as const).map(name =>
			dieAt(fs.promises, name, name === 'rename' ? 1 : 0),
		),
	];
	syncBuiltinESMExports();
	return {
		[Symbol.dispose]() {
			for (const each of mocks) each.mock.restore();
			syncBuiltinESMExports();
		},
	};

	function dieAt(module: object, name: string, cost = 1): {readonly mock: {restore(): void}} {
		const original = Reflect.get(module, name) as (...words: unknown[]) => unknown;
		const dying = (...words: unknown[]): unknown => {
			const isReading = original === (open as unknown) && words[1] === 'r';
			if (left <= 0 && !isReading) throw new Error('killed');
			left -= cost;
			return original.apply(module, words);
		};
		return mock.method(module, name as never, dying as never);
	}
}
