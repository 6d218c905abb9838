import {execFileSync, spawn} from 'node:child_process';
import {join} from 'node:path';

/** A WordPress on this machine, taken down at the end of the block that uses it. */
export interface WordPress extends AsyncDisposable {
	readonly address: string;
	/** Runs PHP inside it; what it prints. */
	readonly php: (code: string) => string;
}

const port = '8941';

/**
 * Sets up a WordPress by a script that is called with `up` and `down`, keeps what it makes in the folder
 * `WPL_HOME` (WordPress itself in `site` there) and answers at the port `WPL_PORT` of 127.0.0.1.
 */
export async function setUpWordPress(script: string, folder: string): Promise<WordPress> {
	const env = {...process.env, WPL_HOME: folder, WPL_PORT: port};
	// What it starts goes on, so its output is not waited for.
	const run = (command: string) =>
		new Promise<void>((resolve, reject) => {
			const child = spawn('bash', [script, command], {env, stdio: 'ignore'});
			child.on('exit', code =>
				code === 0 ? resolve() : reject(new Error(`${script} ${command} ended with ${code}.`)),
			);
		});
	await run('up');
	return {
		address: `http://127.0.0.1:${port}`,
		php(code) {
			const load = `require ${JSON.stringify(join(folder, 'site/wp-load.php'))};`;
			return execFileSync('php', ['-r', load + code], {encoding: 'utf8'});
		},
		[Symbol.asyncDispose]: () => run('down'),
	};
}
