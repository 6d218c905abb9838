import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Text, useInput} from 'ink';
import {render} from 'ink-testing-library';
import {usualKeymaps} from '../../src/reader/keymaps.ts';
import {bytesOf, keyName} from '../../src/terminal/key-name.ts';

/** The names of keys as they come in. */
function Names({onName}: {readonly onName: (name: string | undefined) => void}) {
	useInput((input, key) => onName(keyName(input, key)));
	return <Text> </Text>;
}

function settled(): Promise<void> {
	return new Promise(resolve => {
		setTimeout(resolve, 30);
	});
}

test('what a terminal sends for a key of the tables is heard under its name', async () => {
	const keys = Object.values(usualKeymaps).flatMap(table => table.flatMap(({keys: each}) => each));
	const sent = [...new Set(keys)]
		.filter(key => key !== '1-9')
		.flatMap(key => bytesOf(key).map(bytes => [bytes, key] as const));
	assert.ok(sent.length > 50);
	let heard: string | undefined;
	const {stdin, unmount} = render(
		<Names
			onName={name => {
				heard = name;
			}}
		/>,
	);
	await settled();
	for (const [bytes, key] of sent) {
		stdin.write(bytes);
		if (bytes === '\u{1B}') await settled();
		assert.equal(heard, key, JSON.stringify(bytes));
	}

	unmount();
});
