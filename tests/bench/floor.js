// The floor: the least that a Node program can do. It writes the screen that is in a file, and the
// next one for each key.
import {readFileSync} from 'node:fs';

const screens = readFileSync(process.argv[2], 'utf8').split('\f');
let shown = 0;
process.stdout.write(screens[0]);
if (screens.length > 1) {
	process.stdin.setRawMode(true);
	process.stdin.on('data', () => {
		shown = (shown + 1) % screens.length;
		process.stdout.write(`\u001B[H\u001B[2J${screens[shown]}`);
	});
}
