import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {appendLines} from '../../../src/app/library/append-lines.ts';
import {makeFolder} from '../../end-to-end/support.ts';

test('lines are appended, and a last one that was cut spoils no other', () => {
	using folder = makeFolder();
	const path = folder.write('list', '{"id":"one"}\n{"id":"tw');
	appendLines(path, '{"id":"three"}\n', 0o600);
	appendLines(path, '{"id":"four"}\n', 0o600);
	assert.equal(
		readFileSync(path, 'utf8'),
		'{"id":"one"}\n{"id":"tw\n{"id":"three"}\n{"id":"four"}\n',
	);
});
