import {parseArgs} from 'node:util';

/** Where to learn from, and where to write. */
export interface TrainOptions {
	/** A folder with `corpus/`, and with `silver/` where a program marked further pages. */
	readonly corpus: string;
	/** A folder for what each page becomes with weights that never saw it. */
	readonly texts: string | undefined;
}

/** Reads the command line; throws a sentence that says how it is meant. */
export function readOptions(args: readonly string[]): TrainOptions {
	const {values} = parseArgs({
		args: [...args],
		options: {corpus: {type: 'string'}, texts: {type: 'string'}},
	});
	if (values.corpus === undefined)
		throw new Error(
			'Say which pages to learn from: npm run train -- --corpus FOLDER [--texts FOLDER]',
		);
	return {corpus: values.corpus, texts: values.texts};
}
