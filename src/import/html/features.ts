import {fill, meanAround, shift} from '../boilerplate/columns.ts';
import {runFeatures} from '../boilerplate/features/runs.ts';
import type {Feature, FeatureTable} from '../boilerplate/features/sheet.ts';
import {textFeatures} from '../boilerplate/judge-blocks.ts';

const besides = (name: string, distances: readonly number[]): FeatureTable =>
	Object.fromEntries(
		distances.map(by => [
			`${name}${by < 0 ? by : `+${by}`}`,
			(({column}) => shift(column(name), by)) satisfies Feature,
		]),
	);

const means = (name: string): FeatureTable =>
	Object.fromEntries(
		[2, 5, 12].map(by => [
			`${name}@${by}`,
			(({column}) => meanAround(column(name), by, by)) satisfies Feature,
		]),
	);

/** Features that markup has beside those of the text. */
export const markupFeatures: FeatureTable = {
	...besides('readable', [-4, -3, -2, -1, 1, 2, 3, 4]),
	...means('readable'),
	...besides('linkShare', [-2, -1, 1, 2]),
	...means('linkShare'),
	...besides('names', [-1, 1]),
	...means('names'),
	...besides('isParagraph', [-2, -1, 1, 2]),
	...besides('isHeading', [-2, -1, 1, 2]),
	...besides('textInside', [-2, -1, 1, 2]),
	...means('textInside'),
	...runFeatures('runR', ({column, length}) => {
		const [readable, words] = [column('readable'), column('words')];
		return fill(length, index => ((readable[index] ?? 0) - 0.5) * Math.min(60, words[index] ?? 0));
	}),
	...runFeatures('runT', ({column, length}) => {
		const [inside, words] = [column('textInside'), column('words')];
		return fill(length, index => ((inside[index] ?? 0) - 0.4) * Math.min(60, words[index] ?? 0));
	}),
	...runFeatures('runK', ({column, length}) => {
		const [linked, words] = [column('linkShare'), column('words')];
		return fill(length, index =>
			(linked[index] ?? 0) > 0.5 ? -15 : Math.min(60, words[index] ?? 0) - 10,
		);
	}),
	pageReadable: ({column, length}) => {
		const [readable, words] = [column('readable'), column('words')];
		let [part, whole] = [0, 1];
		for (let index = 0; index < length; index++) {
			part += (readable[index] ?? 0) * (words[index] ?? 0);
			whole += words[index] ?? 0;
		}

		return new Float32Array(length).fill(part / whole);
	},
};

/** All features of a block of a saved page. */
export const htmlFeatures: FeatureTable = {...textFeatures, ...markupFeatures};
