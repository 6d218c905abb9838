// Loaded before the program (node --import): SIGUSR2 makes the defect that DEFECT names.
const fail = () => {
	throw new Error('a defect of the test \u{1B}]0;owned\u{7}');
};

const defects = {
	throw: fail,
	reject: () => void Promise.reject(new Error('a defect of the test')),
	/** The help cannot be drawn: its table is the only one whose rows have a command. */
	render() {
		const {flatMap} = Array.prototype;
		Array.prototype.flatMap = function (...words) {
			return this[0]?.command ? fail() : flatMap.apply(this, words);
		};
	},
};

process.on('SIGUSR2', () => defects[process.env.DEFECT]());
