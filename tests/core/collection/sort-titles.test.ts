import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sortTitles, withoutArticle} from '../../../src/core/collection/sort-titles.ts';
import {story} from '../../reader/support.ts';

/** Titles as they stand in a list by title; those of one language. */
function sorted(titles: readonly string[], lang: string | undefined): readonly string[] {
	return sortTitles(titles.map(title => story(title, {lang}))).map(({title}) => title);
}

test('titles stand under the word after their article', () => {
	const titles = [
		'The Ferry',
		'Zoo',
		'A Boat',
		'Fern and Flood',
		'An Apple',
		'Theory',
		'“The Eel”',
	];
	const right = ['An Apple', 'A Boat', '“The Eel”', 'Fern and Flood', 'The Ferry', 'Theory', 'Zoo'];
	assert.deepEqual(sorted(titles, 'en'), right);
	assert.deepEqual(sorted(titles, 'en-GB'), right);
	assert.deepEqual(sorted(titles, undefined), right);
});

test('an article is one in its own language alone', () => {
	assert.deepEqual(sorted(['Die Fähre', 'Ein Boot', 'Das Eis', 'Dach'], 'de'), [
		'Ein Boot',
		'Dach',
		'Das Eis',
		'Die Fähre',
	]);
	assert.deepEqual(sorted(['Die Another Day', 'Das Boot'], 'en'), ['Das Boot', 'Die Another Day']);
	assert.deepEqual(sorted(['L’Étranger', 'La Mer', "L'Île", 'Un an', 'Été'], 'fr'), [
		'Un an',
		'Été',
		'L’Étranger',
		"L'Île",
		'La Mer',
	]);
	assert.equal(withoutArticle("'t Huis", 'nl'), 'Huis');
	assert.equal(withoutArticle('Uma Carta', 'pt'), 'Carta');
	assert.equal(withoutArticle('Gli Anni', 'it'), 'Anni');
	assert.equal(withoutArticle('Los Ríos', 'es'), 'Ríos');
	assert.equal(withoutArticle('The Ferry', 'ja'), 'The Ferry');
});

test('a title that is an article, or goes on with one, keeps it', () => {
	assert.deepEqual(
		['The', 'A …', 'A, B, C', 'A-Ha', 'The The'].map(title => withoutArticle(title, 'en')),
		['The', 'A …', 'A, B, C', 'A-Ha', 'The'],
	);
});

test('stories of one language are sorted as it does: Å after Z in Swedish, with A in English', () => {
	assert.deepEqual(sorted(['Ål', 'Zon', 'Al'], 'sv'), ['Al', 'Zon', 'Ål']);
	assert.deepEqual(sorted(['Ål', 'Zon', 'Al'], 'en'), ['Al', 'Ål', 'Zon']);
});
