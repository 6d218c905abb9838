// Loaded before the program (node --import): SIGUSR2 makes the defect that DEFECT names.
const fail = () => {
	throw new Error('a defect of the test \u{1B}]0;owned\u{7}');
};

const defects = {
	throw: fail,
	reject: () => void Promise.reject(new Error('a defect of the test')),
	/** The next frame that is drawn fails. */
	render() {
		const {flatMap} = Array.prototype;
		Array.prototype.flatMap = () => {
			setTimeout(() => {
				Array.prototype.flatMap = flatMap;
			});
			fail();
		};
	},
};

process.on('SIGUSR2', () => defects[process.env.DEFECT]());
