import assert from 'node:assert/strict';
import {test} from 'node:test';
import {capabilitiesOf, isUnicode} from '../../src/terminal/capabilities.ts';

const xterm = {colours: 'named', hasLinks: true, hasItalics: true};

test('the environment says whether there are colours, links and italics', () => {
	for (const [environment, capabilities] of [
		[{TERM: 'xterm'}, xterm],
		[{TERM: 'tmux-256color'}, {...xterm, colours: 'indexed'}],
		[
			{TERM: 'xterm-256color', COLORTERM: 'truecolor'},
			{...xterm, colours: 'direct'},
		],
		[{TERM: 'xterm-kitty'}, {...xterm, colours: 'direct'}],
		[
			{TERM: 'xterm', NO_COLOR: '1'},
			{...xterm, colours: 'none'},
		],
		[{TERM: 'screen-256color'}, {...xterm, colours: 'indexed', hasItalics: false}],
		[{TERM: 'screen'}, {...xterm, hasItalics: false}],
		[{TERM: 'ansi'}, {...xterm, hasItalics: false}],
		[{TERM: 'linux'}, {colours: 'named', hasLinks: false, hasItalics: false}],
		[{TERM: 'vt220'}, {colours: 'none', hasLinks: false, hasItalics: false}],
	] as const) {
		assert.deepEqual(capabilitiesOf(environment), capabilities, environment.TERM);
	}
});

test('a console font has no signs for our borders, whatever the locale is', () => {
	for (const TERM of ['linux', 'linux-16color', 'vt100', 'vt220']) {
		assert.equal(isUnicode({TERM, LANG: 'en_GB.UTF-8'}), false, TERM);
	}

	assert.ok(isUnicode({TERM: 'screen', LANG: 'en_GB.UTF-8'}));
});

test('the first of the variables of the locale that is set says whether it is Unicode', () => {
	assert.ok(isUnicode({}));
	assert.ok(isUnicode({LC_ALL: '', LANG: 'en_GB.UTF-8'}));
	assert.equal(isUnicode({LC_ALL: 'C', LANG: 'en_GB.UTF-8'}), false);
});
