import {test} from 'node:test';
import {proveAnyKeys} from './any-keys.ts';
import {provePipeline} from './pipeline.ts';
import {provePseudoTerminal} from './pseudo-terminal.ts';

test('no byte of a story acts on the terminal', async () => {
	await provePipeline(150);
	await provePseudoTerminal(8);
});

test('any keys in any window, over any story, show a screen that fills it', async () => {
	await proveAnyKeys(40);
});
