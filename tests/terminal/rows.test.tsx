import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from 'ink-testing-library';
import {safe} from '../../src/core/text/safe-text.ts';
import {sanitiseLine as text} from '../../src/core/text/sanitise.ts';
import {blank, type Row, row} from '../../src/reader/row.ts';
import {makePalette} from '../../src/terminal/palette.ts';
import {Rows} from '../../src/terminal/rows.tsx';

const plain = makePalette({colours: 'none', hasLinks: false, hasItalics: false}).brush('terminal');

/** What stands on the screen: 100 cells wide. */
function show(rows: readonly Row[]): string[] {
	const {lastFrame, unmount} = render(<Rows rows={rows} width={80} brush={plain} />);
	const lines = lastFrame()?.split('\n') ?? [];
	unmount();
	return lines;
}

test('rows stand under one another, and empty ones keep their height', () => {
	assert.deepEqual(show([row(safe`One`), blank, row(safe`  Two`), blank]), [
		'One',
		'',
		'  Two',
		'',
	]);
});

test('a row that is too wide is cut and moves no other', () => {
	const lines = show([row(text('word '.repeat(40))), row(safe`Next`)]);
	assert.equal(lines.length, 2);
	assert.ok((lines[0]?.length ?? 0) <= 100);
	assert.equal(lines[1], 'Next');
});

test('wide characters and joined emoji stand as they are', () => {
	assert.deepEqual(show([row(text('物語 👩‍👩‍👧 fin'))]), ['物語 👩‍👩‍👧 fin']);
});

test('no rows take no room', () => {
	assert.deepEqual(show([]), ['']);
});
