import {parseArgs} from 'node:util';

/** Where to learn from, and where to write. */
export interface TrainOptions {
	readonly corpus: string;
	readonly silver: string | undefined;
	/** A folder for what each page becomes with weights that never saw it. */
	readonly texts: string | undefined;
	/** What to learn; everything when nothing is named. */
	readonly only: readonly string[];
}

/** Reads the command line; throws a sentence that says how it is meant. */
export function readOptions(args: readonly string[]): TrainOptions {
	const {values, positionals} = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			corpus: {type: 'string'},
			silver: {type: 'string'},
			texts: {type: 'string'},
		},
	});
	if (values.corpus === undefined)
		throw new Error(
			'Say which pages to learn from: npm run train -- --corpus FOLDER [--silver FOLDER] [--texts FOLDER] [text] [html] [title]',
		);
	return {
		corpus: values.corpus,
		silver: values.silver,
		texts: values.texts,
		only: positionals,
	};
}
