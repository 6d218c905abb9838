/** Why an answer was given up by us; the code says which sentence tells it. */
export class GivenUp extends Error {
	readonly code: 'PRIVATE' | 'SLOW' | 'LARGE' | 'ENCODING';

	constructor(code: GivenUp['code']) {
		super(code);
		this.code = code;
	}
}

/** What we give up for. */
export const errors = {
	private: () => new GivenUp('PRIVATE'),
	slow: () => new GivenUp('SLOW'),
	large: () => new GivenUp('LARGE'),
	encoding: () => new GivenUp('ENCODING'),
};
