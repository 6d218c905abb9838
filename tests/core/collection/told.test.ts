import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toldFinder} from '../../../src/core/collection/told.ts';
import {sanitiseLine as text} from '../../../src/core/text/sanitise.ts';
import {head} from './heads.ts';

const stories = [
	head('ferry', {title: 'What the Ferry Kept'}),
	head('relay', {title: 'The Long Relay'}),
	head('twin-1', {title: 'Twins'}),
	head('twin-2', {title: 'Twins'}),
];
const addresses: Readonly<Record<string, readonly string[]>> = {
	relay: ['https://www.lane.example/2023/relay/', 'urn:lane:17'],
};
const find = toldFinder(stories, ({shortId}) => addresses[shortId] ?? []);

/** The id of the story that a page means. */
function found(title: string, address?: string): string | undefined {
	return find({title: text(title), address})?.shortId;
}

test('a story is found by its title, whatever case, accents and punctuation', () => {
	assert.equal(found('What the Ferry Kept'), 'ferry');
	assert.equal(found('“WHAT THE FÉRRY KEPT!”'), 'ferry');
	assert.equal(found('What the Ferry'), undefined);
	assert.equal(found('Twins'), undefined, 'of two with one title nobody knows which');
});

test('by its address, whatever stands before the host and behind the page', () => {
	for (const address of [
		'https://www.lane.example/2023/relay/',
		'http://LANE.example/2023/relay',
		'https://lane.example/2023/relay/index.html#comments',
		'https://lane.example/2023/relay/?utm_source=mail&utm_medium=x',
	]) {
		assert.equal(found('Another title', address), 'relay', address);
	}

	assert.equal(found('Another title', 'https://lane.example/2023/Relay/'), undefined);
	assert.equal(found('Another title', 'https://lane.example/2023/relay/?page=2'), undefined);
});

test('by its guid, its id and its file, before its title', () => {
	assert.equal(found('Twins', 'urn:lane:17'), 'relay');
	assert.equal(found('Twins', 'dogear:ferry'), 'ferry');
	assert.equal(found('Twins', 'twin-2'), 'twin-2');
	assert.equal(found('Twins', 'twin-2.md'), 'twin-2');
	assert.equal(found('The Long Relay', 'https://elsewhere.example/'), 'relay');
});
