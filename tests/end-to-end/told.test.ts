import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeFolder, run} from './support.ts';
import {start} from './terminal.ts';

/** A saved page of a site with its neighbours and related stories under the text. */
function page(title: string, tail: string): string {
	const text =
		`In ${title} the porter had two keys, and one of them opened nothing at all. `.repeat(12);
	return `<!doctype html><html lang="en"><head><title>${title} – The Lane</title>
<meta property="og:site_name" content="The Lane"></head><body><article><h1>${title}</h1>
<p>Posted on March 3, 2023 by Ines Marlow</p><p>${text}</p><p>${text}</p></article>${tail}</body></html>`;
}

test('the stories that an added page named stand at its end, and lead to those that are here', async () => {
	using folder = makeFolder();
	const tail = `<nav class="post-navigation"><h2>Post navigation</h2>
<p>Previous Post: The Lost Boat</p><p>Next Post: What the Ferry Kept</p></nav>`;
	const pages = [
		folder.write('keys.html', page('Two Keys', tail)),
		folder.write('ferry.html', page('What the Ferry Kept', '')),
	];
	const added = await run(['add', ...pages], {home: folder.home});
	assert.equal(added.code, 0, added.errors);
	const environment = {DOGEAR_THEME: 'night', COLORTERM: 'truecolor'};
	using program = start({home: folder.home, columns: 80, rows: 30, environment});
	await program.see('Recent stories');
	program.press('/Two Keys\r\r');
	await program.see('In Two Keys the porter');
	program.press('G ');
	await program.see('Named on its page');
	// Its title was filtered for: what comes next is of the same category.
	assert.match(program.text(), /❯ Next +What the Ferry Kept +\d+ min\n/);
	assert.match(program.text(), /Named on its page\n +Previous +The Lost Boat +not on this shelf\n/);
	assert.match(program.text(), /from The Lane/);
	const named = program
		.cells()
		.flat()
		.find(({text}) => text.includes('The Lost Boat'));
	assert.equal(named?.ink, '#9c968c', 'the colour of what is secondary');
	program.press('\r');
	await program.until(text => !text.includes('Named on its page'), 'the story');
	await program.see('What the Ferry Kept');
});
