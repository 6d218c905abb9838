import {test} from 'node:test';
import {makeFolder, makeStory} from './support.ts';
import {start} from './terminal.ts';

test('each notice of a start is shown, one key after the other', async () => {
	using folder = makeFolder();
	folder.write('shelf/one.md', makeStory('One'));
	folder.write('home/config/settings.json', '{"measure": "wide", "justified": "yes"}');
	using reading = start({home: folder.home, words: [`${folder.path}/shelf`], columns: 160});
	await reading.see('“measure” in ');
	reading.press('j');
	await reading.see('“justified” in ');
});
