import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Reader, shelf} from './support.ts';

test('the chosen theme is shown at once, and Esc brings the old one back', () => {
	const reader = new Reader(shelf([]));
	reader.press('T', 'down', 'down');
	assert.equal(reader.state.settings.theme, 'night');
	reader.press('escape');
	assert.equal(reader.state.settings.theme, 'terminal');
	assert.deepEqual(reader.effects, []);
});

test('Enter takes the theme and keeps it', () => {
	const reader = new Reader(shelf([]));
	reader.press('T', 'down', 'enter');
	assert.equal(reader.state.settings.theme, 'paper');
	assert.deepEqual(reader.effects, [{kind: 'save-settings', settings: reader.state.settings}]);
	assert.equal(reader.state.notices[0], 'Theme: Paper.');
});

test('a theme has a command', () => {
	const reader = new Reader(shelf([]));
	reader.press(':').type('theme night').press('enter');
	assert.equal(reader.state.settings.theme, 'night');
	reader.press(':').type('theme red').press('enter');
	assert.match(reader.state.notices[0] ?? '', /“theme red” is no command/);
});
