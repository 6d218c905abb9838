import {readFileSync} from 'node:fs';

const {scripts} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
	readonly scripts: {readonly start: string};
};

/**
 * The options of Node that dogear is started with: those of `npm start`, which stands between `node` and
 * the program. The tests and the benchmark start it alike.
 */
export const startOptions: readonly string[] = scripts.start.split(' ').slice(1, -1);
