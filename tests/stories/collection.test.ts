import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StoryDate} from '../../src/core/collection/story.ts';
import {collection, lists, type Piece, pages, proseOf, sentencesOf, stories} from './bundled.ts';

/** Whatever holds for no piece of a list is told by the names of the pieces for which it does. */
function none(pieces: readonly Piece[], isWrong: (piece: Piece) => unknown): void {
	assert.deepEqual(
		pieces.filter(isWrong).map(({slug}) => slug),
		[],
	);
}

function inCategory(name: string): readonly Piece[] {
	return stories.filter(({head}) => head.categories.some(category => category === name));
}

function written({year, month, day}: StoryDate): string {
	return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function hasAll(piece: Piece, tags: readonly string[]): boolean {
	return tags.every(tag => piece.head.tags.some(each => each === tag));
}

function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

test('the collection is read without a problem, and nothing of it is hidden', () => {
	assert.deepEqual(collection.problems, []);
	assert.deepEqual(collection.hidden, {drafts: 0, future: 0, expired: 0});
	assert.equal(collection.title, 'The Lantern Post');
	assert.equal(collection.tagline, 'stories by lamplight');
	assert.deepEqual(collection.menu, ['News', 'Sports', 'Stories']);
});

test('there are thirty pieces and more: six of News, six of Sports, the others Stories', () => {
	assert.ok(stories.length >= 30);
	assert.equal(inCategory('News').length, 6);
	assert.equal(inCategory('Sports').length, 6);
	assert.equal(inCategory('Stories').length, stories.length - 12);
	none(stories, ({head}) => head.categories.length !== 1);
});

test('the id of a story is its file’s slug', () => {
	none([...stories, ...pages], ({slug, head}) => head.shortId !== slug);
});

test('no id and no title is used twice', () => {
	const heads = [...stories, ...pages].map(({head}) => head);
	assert.deepEqual(repeated(heads.map(({shortId}) => shortId)), []);
	assert.deepEqual(repeated(heads.map(({title}) => title)), []);
});

test('every story is dated as its file is, in September, October or November 2025', () => {
	none(stories, ({head, fileDate}) => !head.date || written(head.date) !== fileDate);
	none(stories, ({fileDate}) => !/^2025-(?:09|10|11)-/.test(fileDate));
	for (const month of ['09', '10', '11']) {
		assert.ok(
			stories.some(({fileDate}) => fileDate.startsWith(`2025-${month}`)),
			month,
		);
	}
});

test('some weeks have several stories and others none', () => {
	const week = 7 * 86_400_000;
	const weeks = new Array<number>(13).fill(0);
	for (const {fileDate} of stories) {
		const index = Math.floor((Date.parse(fileDate) - Date.parse('2025-09-01')) / week);
		weeks[index] = (weeks[index] ?? 0) + 1;
	}
	assert.ok(weeks.filter(count => count >= 3).length >= 3, weeks.join(' '));
	assert.ok(weeks.filter(count => count === 0).length >= 2, weeks.join(' '));
});

test('six writers sign the stories, one a story, and all of the six do', () => {
	assert.equal(lists.authors.length, 6);
	none(stories, ({head}) => head.authors.length !== 1);
	const signing = new Set<string>(stories.flatMap(({head}) => head.authors));
	assert.deepEqual([...signing].sort(), [...lists.authors].sort());
});

test('every story has two to four of the declared tags, and every tag has a story', () => {
	none(stories, ({head}) => head.tags.length < 2 || head.tags.length > 4);
	const used = new Set<string>(stories.flatMap(({head}) => head.tags));
	assert.deepEqual([...used].sort(), [...lists.tags].sort());
});

test('a tag of four stories and more crosses categories', () => {
	assert.notEqual(lists.tags.length, 0);
	for (const tag of lists.tags) {
		const tagged = stories.filter(piece => hasAll(piece, [tag]));
		const categories = new Set(tagged.flatMap(({head}) => head.categories));
		assert.ok(tagged.length < 4 || categories.size > 1, `${tag} is in one category only`);
	}
});

test('two series are complete, each by one hand, their parts dated in order', () => {
	const series = Map.groupBy(
		stories.filter(({head}) => head.series !== undefined),
		({head}) => head.series as string,
	);
	const parts = [...series].map(([name, pieces]) => [name, pieces.map(({head}) => head.part)]);
	assert.deepEqual(Object.fromEntries(parts), {
		'The Up Mail': [1, 2, 3, 4, 5, 6, 7],
		'The Long Relay': [1, 2, 3],
	});
	for (const pieces of series.values()) {
		assert.equal(new Set(pieces.flatMap(({head}) => head.authors)).size, 1);
		assert.equal(new Set(pieces.map(({fileDate}) => fileDate)).size, pieces.length);
	}
	none(stories, ({head}) => (head.series === undefined) !== (head.part === undefined));
});

test('a story has 300 words at least, and most have 800 to 2,500', () => {
	none(stories, ({head}) => head.words < 300);
	const usual = stories.filter(({head}) => head.words >= 800 && head.words <= 2500);
	assert.ok(usual.length >= (stories.length * 3) / 4, `${usual.length} of ${stories.length}`);
});

test('there is one novella: 12,000 words and more, in chapters with headings', () => {
	const novellas = stories.filter(({head}) => head.words >= 12_000);
	assert.deepEqual(
		novellas.map(({slug}) => slug),
		['the-low-light'],
	);
	const chapters = novellas[0]?.body.match(/^## \d+\. \S.*$/gm) ?? [];
	assert.deepEqual(
		chapters.map(chapter => Number.parseInt(chapter.slice(3), 10)),
		[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
	);
});

test('an excerpt is a sentence of 12 to 32 words', () => {
	none(stories, ({excerpt}) => {
		const words = excerpt.split(' ').length;
		return words < 12 || words > 32 || !/[.?!]$/.test(excerpt);
	});
});

test('the three stories of mercy are there', () => {
	const merciful = stories.filter(piece => hasAll(piece, ['mercy', 'prison', 'mothers']));
	assert.deepEqual(
		merciful.map(({slug}) => slug),
		['painted-shut', 'both-knees', 'one-minute'],
	);
});

test('a third of the stories have comments, signed, dated after the story; the others have none', () => {
	const discussed = stories.filter(({comments}) => comments.length > 0);
	assert.ok(discussed.length <= stories.length / 3, `${discussed.length} of ${stories.length}`);
	assert.ok(discussed.length >= stories.length / 4, `${discussed.length} of ${stories.length}`);
	none(stories, ({head, comments}) => head.comments !== comments.length);
	none(stories, ({comments, fileDate}) =>
		comments.some(({author, date, text}) => !author || !text || !date || written(date) < fileDate),
	);
});

test('no straight quote, double hyphen or three dots stand in prose, titles or comments', () => {
	const wrong = /['"]|--|\.\.\./;
	none([...stories, ...pages], ({head, excerpt, body, comments}) => {
		const said = comments.flatMap(({author, text}) => [author, text]);
		const texts = [proseOf(body), head.title, excerpt, ...said];
		return texts.some(text => wrong.test(text));
	});
});

test('no sentence of four words or more stands in two pieces', () => {
	const first = new Map<string, string>();
	const shared: string[] = [];
	for (const {slug, body} of [...stories, ...pages]) {
		for (const sentence of sentencesOf(body, 4)) {
			const other = first.get(sentence);
			if (other) shared.push(`${other} and ${slug}: ${sentence}`);
			first.set(sentence, slug);
		}
	}
	assert.deepEqual(shared, []);
});

test('the forms that a reader has to set are all there', () => {
	const text = stories.map(({body}) => body).join('\n');
	const forms: Readonly<Record<string, RegExp>> = {
		'a scene break': /^\* \* \*$/m,
		'a quoted letter': /^> Dear /m,
		'a newspaper cutting': /^> \*\*[A-Z .]+\*\*/m,
		'verse that keeps its lines': /\S {2}\n\S/,
		'a list with bullets': /^- \S/m,
		'a numbered list': /^2\. \S/m,
		'a table of match results': /^\| Round \|/m,
		'a page of a register': /^```$/m,
		'a footnote': /^\[\^1\]: /m,
		'a Turkish phrase': /Durma, karıştır/,
		'a Thai menu': /^> \p{sc=Thai}+/mu,
		'a Chinese couplet': /^> (\p{sc=Han}{7}) {2}\n> \p{sc=Han}{7}$/mu,
		'an Arabic blessing': /\p{sc=Arabic}+ \p{sc=Arabic}+/u,
	};
	const missing = Object.entries(forms).filter(([, form]) => !form.test(text));
	assert.deepEqual(
		missing.map(([name]) => name),
		[],
	);
});

test('one story is wholly in another language', () => {
	const foreign = stories.filter(({head}) => head.lang !== 'en');
	assert.deepEqual(
		foreign.map(({head}) => head.lang),
		['de'],
	);
});

test('the static pages are About, Terms of use and Privacy, and short', () => {
	assert.deepEqual(
		pages.map(({head}) => head.title),
		['About', 'Terms of use', 'Privacy'],
	);
	none(pages, ({head}) => head.words > 300);
});
