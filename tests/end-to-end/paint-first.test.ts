import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import xterm from '@xterm/headless';
import {feed, serveSite, status} from './feed-site.ts';
import {makeFolder, painted, run, takenOver} from './support.ts';
import {type Running, type Start, start} from './terminal.ts';

const size = {columns: 90, rows: 30};

let folder: string;
let story: string;
let home: string;

before(async () => {
	folder = mkdtempSync(join(tmpdir(), 'dogear-paint-first-'));
	story = join(folder, 'story.md');
	home = join(folder, 'home');
	writeFileSync(story, makeStory());
	await read([story], async reading => {
		await reading.see('page 1 of');
		await turnTo(reading, 3);
		reading.press('q');
		await reading.ended;
	});
});
after(() => rmSync(folder, {recursive: true, force: true}));

function makeStory(): string {
	const paragraph = (number: number): string =>
		`Paragraph ${number} of *the long* bell, “物語” and **strong** words, with [a link](https://example.org/${number}) in ${'many '.repeat(60)}words.`;
	const paragraphs = Array.from({length: 80}, (_, index) => paragraph(index));
	return `---\ntitle: The Bell\ncategories: [Ghosts]\n---\n\n${paragraphs.join('\n\n')}\n`;
}

async function read(
	words: readonly string[],
	use: (reading: Running) => Promise<void>,
	change: Partial<Start> = {},
): Promise<void> {
	const reading = start({words, home, ...size, ...change});
	try {
		await use(reading);
	} finally {
		reading.stop();
		await reading.ended;
	}
}

async function leaveHome(reading: Running): Promise<void> {
	await reading.see('Recent stories');
	await reading.see('All');
	await reading.rest();
	reading.press('ZZ');
	await reading.ended;
}

async function turnTo(reading: Running, page: number): Promise<void> {
	for (let tries = 0; !reading.text().includes(`page ${page} of`); tries++) {
		assert.ok(tries < 10);
		reading.press(' ');
		await reading.rest();
	}
}

async function untilPainted(reading: Running): Promise<void> {
	const deadline = Date.now() + 10_000;
	while (!reading.written().includes(painted)) {
		assert.ok(Date.now() < deadline, 'Nothing was painted first.');
		await new Promise(setImmediate);
	}
}

/** Waits for the first frame of the program over what was painted before it was there. */
async function untilTakenOver(reading: Running): Promise<void> {
	await reading.until(() => reading.written().includes(takenOver), 'the program');
	await reading.rest();
}

/** Every cell of the screen that some bytes make: characters, width, colours, looks. */
async function cellsOf(bytes: string, {columns, rows} = size): Promise<string[]> {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	await new Promise<void>(resolve => terminal.write(bytes, resolve));
	const {active} = terminal.buffer;
	return Array.from({length: rows}, (_, row) => {
		const line = active.getLine(active.baseY + row);
		return Array.from({length: columns}, (_, column) => {
			const cell = line?.getCell(column);
			return JSON.stringify([
				cell?.getChars() || ' ',
				cell?.getWidth(),
				[cell?.getFgColorMode(), cell?.getFgColor(), cell?.getBgColorMode(), cell?.getBgColor()],
				[cell?.isBold(), cell?.isDim(), cell?.isItalic(), cell?.isUnderline(), cell?.isInverse()],
			]);
		}).join('');
	});
}

test('the page painted first and the first frame are the same, cell by cell and in colour', () =>
	read(['--continue'], async reading => {
		await reading.see('page 3 of');
		await untilTakenOver(reading);
		const written = reading.written();
		const [first = '', rest = ''] = written.split(takenOver);
		assert.ok(first.startsWith(painted));
		assert.match(first, /The Bell[\s\S]*page 3 of/);
		const afterFirstFrame = rest.indexOf('page 3 of') + 40;
		assert.deepEqual(
			await cellsOf(`${first}${takenOver}${rest.slice(0, afterFirstFrame)}`),
			await cellsOf(first),
		);
		assert.deepEqual(await cellsOf(written), await cellsOf(first));
	}));

test('keys that are pressed before the program is there are answered', () =>
	read(['-c'], async reading => {
		reading.press('  ');
		await reading.see('page 5 of');
		reading.press('bb');
		await reading.see('page 3 of');
		await reading.rest();
		reading.signal('SIGTERM');
		await reading.ended;
	}));

test('every key that turns pages turns them before the program is there, either way', () =>
	read(['-c'], async reading => {
		await untilPainted(reading);
		reading.press('\u001B[Cj\u001B[5~');
		await reading.see('page 4 of');
		reading.press('bbb');
		await reading.see('page 1 of');
		reading.press('  ');
		await reading.see('page 3 of');
		await reading.rest();
		assert.match(reading.text(), /The Bell/);
		reading.signal('SIGTERM');
		await reading.ended;
	}));

test('a page that is turned before the program is there stays when it comes', () =>
	read(['-c'], async reading => {
		await untilPainted(reading);
		reading.press(' ');
		await reading.see('page 4 of');
		await untilTakenOver(reading);
		const written = reading.written();
		const [before = ''] = written.split(takenOver);
		assert.match(before, /page 4 of/);
		assert.deepEqual(await cellsOf(written), await cellsOf(before));
		assert.equal(written.slice(before.length).includes('\u001B[2J'), false);

		reading.press('b');
		await reading.see('page 3 of');
		await reading.rest();
		reading.signal('SIGTERM');
		await reading.ended;
	}));

test('the terminal is given back when the program is ended while it loads', () =>
	read(['-c'], async reading => {
		await untilPainted(reading);
		reading.signal('SIGTERM');
		await reading.ended;
		await reading.rest();
		assert.equal(reading.isAlternate(), false);
		assert.ok(reading.written().includes('\u001B[?25h'));
	}));

/** A start in a window of which nothing was kept: the page is set, painted, then taken over. */
async function startAnew(window: typeof size, title: string): Promise<void> {
	await read(
		['--continue'],
		async reading => {
			await reading.until(() => reading.written().includes(takenOver), 'the program');
			await reading.rest();
			const [first = ''] = reading.written().split(takenOver);
			assert.ok(first.startsWith(painted));
			assert.ok(first.includes(title));
			// The foot goes on to tell the number of the page, once all pages are set.
			const body = async (bytes: string) => (await cellsOf(bytes, window)).slice(0, -2);
			assert.deepEqual(await body(reading.written()), await body(first));
			// The frame that differs from what stands there erases it.
			assert.equal(reading.written().slice(first.length).includes('\u001B[2J'), false);
			reading.signal('SIGTERM');
			await reading.ended;
		},
		window,
	);
}

test('a page of which nothing was kept is painted first, as the program then draws it', async () => {
	await startAnew({columns: 89, rows: 30}, 'The Bell');
	await startAnew({columns: 60, rows: 20}, 'The Bell');
});

test('Home that is painted first and the first frame are the same, cell by cell and in colour', async () => {
	const shelf = [folder];
	await read(shelf, async reading => {
		await reading.see('Recent stories');
		await reading.rest();
		reading.press('q');
		await reading.ended;
	});
	await read(shelf, async reading => {
		await reading.see('Recent stories');
		await untilTakenOver(reading);
		const written = reading.written();
		const [first = '', rest = ''] = written.split(takenOver);
		assert.ok(first.startsWith(painted));
		assert.match(first, /Recent stories[\s\S]*The Bell/);
		assert.equal(rest.includes('\u001B[2J'), false);
		assert.deepEqual(await cellsOf(written), await cellsOf(first));
		reading.press('\r');
		await reading.see('page 3 of');
		reading.press('q');
		await reading.see('Recent stories');
		reading.press('q');
		await reading.ended;
	});
});

test('Home with followed sites, and the Home of one, are painted first as they will be', async () => {
	using own = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	await run(['follow', `${site.address}/feed`], own);
	site.answers['/feed'] = status(404);
	await run(['update', '--now'], own);
	for (const words of [[], ['the-lane']]) {
		await read(words, leaveHome, own);
		await read(
			words,
			async reading => {
				await untilTakenOver(reading);
				const written = reading.written();
				const [first = ''] = written.split(takenOver);
				assert.ok(first.startsWith(painted));
				assert.match(first, /The Lane/);
				assert.match(first, words.length > 0 ? /404 since today/ : /1 · 1 unread/);
				assert.deepEqual(await cellsOf(written), await cellsOf(first));
				reading.press('ZZ');
				await reading.ended;
			},
			own,
		);
	}
});

test('nothing is painted first of a site when a file has its name', async () => {
	using own = makeFolder();
	await using site = await serveSite({'/feed': feed({lamp: 'It burned.'})});
	await run(['follow', `${site.address}/feed`], own);
	const there = {home: own.home, folder: own.path};
	await read(['the-lane'], leaveHome, there);
	own.write('the-lane', makeStory());
	await read(
		['the-lane'],
		async reading => {
			await reading.see('The Bell');
			assert.doesNotMatch(reading.written(), /The Lane/);
		},
		there,
	);
});

test('a key that is pressed on Home before the program is there is answered', () =>
	read([folder], async reading => {
		await untilPainted(reading);
		reading.press('?');
		await reading.see('up, through all groups');
		reading.press('q');
		await reading.see('Recent stories');
		reading.press('q');
		await reading.ended;
	}));

test('nothing is painted first of Home when a place has changed since', async () => {
	await read([story], async reading => {
		await reading.see('page 3 of');
		reading.press(' ');
		await reading.see('page 4 of');
		reading.press('q');
		await reading.ended;
	});
	await read([folder], async reading => {
		await reading.see('Recent stories');
		assert.equal(reading.written().includes(painted), false);
		reading.press('q');
		await reading.ended;
	});
});

test('of a story that has changed the page is set anew before it is painted', async () => {
	writeFileSync(story, makeStory().replace('title: The Bell', 'title: The Gong'));
	await startAnew(size, 'The Gong');
});

test('a long story that is left at once is begun with its page the next time', async () => {
	const long = join(folder, 'long.md');
	writeFileSync(long, makeStory().repeat(50).replace('The Bell', 'The Tide'));
	await read([long], async reading => {
		await reading.see('The Tide');
		reading.press(' ');
		await reading.see('Paragraph 3 of');
		reading.press('q');
		await reading.ended;
	});
	const kept = readFileSync(join(home, 'state', 'first-screen.json'), 'utf8');
	assert.match(kept, /"kind":"story".*The Tide.*Paragraph 3 of/);
	await read(['-c'], async reading => {
		await untilPainted(reading);
		await reading.see('Paragraph 3 of');
		await untilTakenOver(reading);
		reading.press('b');
		await reading.see('The Tide');
		reading.signal('SIGTERM');
		await reading.ended;
	});
});

test('forgetting a place removes all that is kept of it', async () => {
	const kept = ['first-screen.json', 'first-section.json', 'first-home.json'].map(name =>
		join(home, 'state', name),
	);
	assert.ok(kept.every(path => existsSync(path)));
	await read(['places', '--forget', story], async forgetting => {
		await forgetting.ended;
	});
	assert.equal(
		kept.some(path => existsSync(path)),
		false,
	);
});
