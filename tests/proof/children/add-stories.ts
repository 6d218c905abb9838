// Adds a story of its own for each line that it hears: the number of the round.
import {createInterface} from 'node:readline';
import {runAdd} from '../../app/library/add.ts';

const [home = '', who = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
for await (const round of createInterface({input: process.stdin})) {
	const {code} = await runAdd(
		home,
		{what: ['-']},
		`The Lamp ${round}\n\nIn this one ${who} had lit it in the night of round ${round}.\n`,
	);
	process.stdout.write(`${code}\n`);
}
