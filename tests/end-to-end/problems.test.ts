import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {makeFolder} from './support.ts';
import {start} from './terminal.ts';

test('Problems names each file with what is the matter and what to do, one line for each kind', async () => {
	using folder = makeFolder();
	folder.write('shelf/good.md', '---\ntitle: Good\n---\n\nIt came. ![[boat.png]]\n');
	folder.write('shelf/boat.png', 'x');
	folder.write('shelf/bad.md', '---\ntitle: Bad\ndate: soon\n---\n\nIt came. ![[Lost]]\n');
	folder.write('shelf/picture.md', Buffer.from('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0', 'latin1'));
	for (const time of ['first', 'second']) {
		const words = [join(folder.path, 'shelf')];
		using program = start({home: folder.home, words, columns: 80, rows: 30});
		await program.see('2 files could not be read as meant');
		program.press('\t\t\t');
		await program.until(text => /❯ 2 files/.test(text), `the cursor on the problems, ${time}`);
		program.press('\r');
		const rows = await program.see('“picture.md” is a picture');
		const said = rows.map(row => row.trim()).join(' ');
		assert.match(
			said,
			/“bad\.md”: Its date “soon” is none that can be read; write it like 2025-11-30\./,
		);
		assert.match(said, /“bad\.md” embeds “Lost”, not to be found in the collection; add it, or/);
		assert.doesNotMatch(said, /good\.md/);
		program.press('\u0003');
		await program.ended;
	}
});
