import assert from 'node:assert/strict';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:net';
import {test} from 'node:test';
import {
	brotliCompressSync,
	deflateRawSync,
	deflateSync,
	gzipSync,
	zstdCompressSync,
} from 'node:zlib';
import {FetchError} from '../../src/core/web/fetch.ts';
import {redirect, serve, text, wordsOf} from './server.ts';

/** Expects a failure, and returns its sentence without the port. */
async function sentenceOf(answer: Promise<unknown>): Promise<string> {
	const error = await answer.then(
		() => assert.fail('it was fetched'),
		(error: unknown) => error,
	);
	assert.ok(error instanceof FetchError, String(error));
	return error.message.replace(/:\d+(?= )/, '');
}

test('an answer: its words, its headers by lower-case names, and who we say that we are', async () => {
	let agent: string | undefined;
	await using site = await serve({
		'/': (response, request) => {
			agent = request.headers['user-agent'];
			text('hello', {ETag: '"1"', Link: '<a>; rel=b'})(response);
		},
	});
	const answer = await site.get('/');
	assert.equal(answer.status, 200);
	assert.equal(wordsOf(answer), 'hello');
	assert.equal(answer.headers.etag, '"1"');
	assert.equal(answer.headers.link, '<a>; rel=b');
	assert.match(agent ?? '', /^dogear\/\d+\.\d+\.\d+$/);
});

test('what is not there is told as it is', async () => {
	await using site = await serve({'/gone': response => response.writeHead(410).end('gone')});
	assert.equal((await site.get('/nowhere')).status, 404);
	assert.equal((await site.get('/gone')).status, 410);
});

test('what was kept is asked for by its marks, and nothing comes when it is the same', async () => {
	await using site = await serve({
		'/': (response, {headers}) => {
			const isSame =
				headers['if-none-match'] === 'W/"1"' &&
				headers['if-modified-since'] === 'Sun, 30 Nov 2025 10:00:00 GMT';
			response.writeHead(isSame ? 304 : 200, {etag: 'W/"1"'}).end(isSame ? undefined : 'new');
		},
	});
	const same = {etag: 'W/"1"', lastModified: 'Sun, 30 Nov 2025 10:00:00 GMT'};
	const answer = await site.get('/', same);
	assert.deepEqual([answer.status, answer.bytes.length], [304, 0]);
	assert.equal(wordsOf(await site.get('/', {etag: '"a\r\nb: c"'})), 'new');
});

const packed = [
	['gzip', gzipSync],
	['x-gzip', gzipSync],
	['deflate', deflateSync],
	['deflate', deflateRawSync],
	['br', brotliCompressSync],
	['zstd', zstdCompressSync],
	['gzip, br', (words: string) => brotliCompressSync(gzipSync(words))],
] as const;
for (const [coding, pack] of packed) {
	test(`what is packed is unpacked: ${coding} by ${pack.name || 'both'}`, async () => {
		await using site = await serve({
			'/': response => {
				response.writeHead(200, {'content-encoding': coding}).end(pack('hello'.repeat(1000)));
			},
		});
		assert.equal(wordsOf(await site.get('/')), 'hello'.repeat(1000));
	});
}

test('what is damaged, cut or packed strangely is refused', async () => {
	const whole = gzipSync('hello'.repeat(1000));
	const answer = (coding: string, bytes: Uint8Array) => (response: ServerResponse) => {
		response.writeHead(200, {'content-encoding': coding}).end(bytes);
	};

	await using site = await serve({
		'/cut': answer('gzip', whole.subarray(0, -9)),
		'/damaged': answer('gzip', Buffer.concat([whole.subarray(0, 20), Buffer.from('????')])),
		'/plain': answer('gzip', Buffer.from('hello')),
		'/brotli': answer('br', Buffer.from('hello')),
		'/zstd': answer('zstd', Buffer.from('hello')),
		'/strange': answer('compress', whole),
		'/empty': answer('gzip', Buffer.alloc(0)),
		'/broken-off': response => {
			response.writeHead(200, {'content-length': '100'}).write('hello');
			setImmediate(() => response.destroy());
		},
	});
	for (const path of ['/cut', '/damaged', '/plain', '/brotli', '/zstd'])
		assert.equal(await sentenceOf(site.get(path)), '127.0.0.1 sends what is damaged.', path);
	assert.equal(
		await sentenceOf(site.get('/strange')),
		'127.0.0.1 sends what is packed in a way that is not known.',
	);
	assert.equal(await sentenceOf(site.get('/broken-off')), '127.0.0.1 broke off in the middle.');
	assert.equal(wordsOf(await site.get('/empty')), '');
});

test('sizes are counted after unpacking', async () => {
	const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
	const endless = (response: ServerResponse): void => {
		const more = () => {
			while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
		};
		response.on('drain', more).writeHead(200);
		more();
	};

	await using site = await serve({
		'/bomb': response => {
			response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb);
		},
		'/endless': endless,
		'/most': text('a'.repeat(1024 * 1024)),
	});
	const most = '127.0.0.1 sends more than 1 MB.';
	assert.equal(await sentenceOf(site.get('/bomb')), most);
	assert.equal(await sentenceOf(site.get('/endless')), most);
	assert.equal((await site.get('/most')).bytes.length, 1024 * 1024);
});

test('redirects are followed; where only permanent ones led is told', async () => {
	await using site = await serve({
		'/old': redirect(301, '/newer#top'),
		'/newer': redirect(308, '/new'),
		'/now': redirect(302, '/old'),
		'/later': redirect(301, '/now'),
		'/mistake': redirect(301, '/nowhere'),
		'/umlaut': redirect(301, Buffer.from('/ö').toString('latin1')),
		'/%C3%B6': text('o'),
		'/new': text('hello'),
	});
	const old = await site.get('/old');
	assert.equal(wordsOf(old), 'hello');
	assert.deepEqual([old.url, old.permanentUrl], [site.at('/new'), site.at('/new')]);
	assert.equal((await site.get('/new')).permanentUrl, undefined);
	assert.equal((await site.get('/now')).permanentUrl, undefined);
	assert.equal((await site.get('/later')).permanentUrl, site.at('/now'));
	assert.equal((await site.get('/mistake')).permanentUrl, undefined);
	assert.equal(wordsOf(await site.get('/umlaut')), 'o');
});

test('five redirects are followed, not six, and none that leads out of the web', async () => {
	await using site = await serve({
		'/6': redirect(302, '/5'),
		'/5': redirect(302, '/4'),
		'/4': redirect(302, '/3'),
		'/3': redirect(302, '/2'),
		'/2': redirect(302, '/1'),
		'/1': text('here'),
		'/circle': redirect(302, '/circle'),
		'/file': redirect(302, 'file:///etc/passwd'),
		'/data': redirect(302, 'data:,hello'),
		'/bad': redirect(302, 'http://[::'),
	});
	assert.equal(wordsOf(await site.get('/6')), 'here');
	for (const path of ['/file', '/data', '/bad']) {
		assert.equal(
			await sentenceOf(site.get(path)),
			'127.0.0.1 leads on to something that is no address of the web.',
		);
	}

	assert.equal(
		await sentenceOf(site.get('/circle')),
		'127.0.0.1 leads on to other addresses more than 5 times.',
	);
	assert.equal(site.asked.filter(path => path === '/circle').length, 6);
});

const isPrivate =
	'is this machine or in a private network, where nobody else may lead you: --allow-local allows it.';

test('nobody else may lead to private addresses', async () => {
	await using site = await serve({'/': text('secret')});
	const hosts = ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost'];
	for (const host of hosts) {
		const url = site.at('/', host);
		const sentence = await sentenceOf(site.get('/', {url, isTyped: false}));
		assert.ok(sentence.endsWith(isPrivate), sentence);
	}

	assert.deepEqual(site.asked, []);
});

test('nor does a redirect of an address that was typed, except to itself', async () => {
	await using other = await serve({'/': text('secret')});
	await using site = await serve({
		'/away': redirect(302, other.at('/')),
		'/home': redirect(302, '/here'),
		'/here': text('hello'),
	});
	assert.equal(await sentenceOf(site.get('/away')), `127.0.0.1 ${isPrivate}`);
	assert.deepEqual(other.asked, []);
	assert.equal(wordsOf(await site.get('/home')), 'hello');
});

test('what is judged is where a name leads, at the connection itself', async () => {
	let answers = 0;
	await using site = await serve(
		{'/': text('secret')},
		{
			lookup: (_name, _options, then) => {
				answers++;
				then(null, [{address: '127.0.0.1', family: 4}]);
			},
		},
	);
	const url = site.at('/', 'stories.example');
	const sentence = await sentenceOf(site.get('/', {url, isTyped: false}));
	assert.equal(sentence, `stories.example ${isPrivate}`);
	assert.equal(answers, 1);
	assert.deepEqual(site.asked, []);
});

test('a connection to an address that was typed is none for strangers', async () => {
	await using site = await serve({'/': text('hello')});
	const url = site.at('/', 'localhost');
	assert.equal(wordsOf(await site.get('/', {url})), 'hello');
	assert.match(await sentenceOf(site.get('/', {url, isTyped: false})), /private network/);
});

test('everybody may lead everywhere where one allows it', async () => {
	await using site = await serve({'/': text('hello')}, {isLocalAllowed: true});
	assert.equal(wordsOf(await site.get('/', {isTyped: false})), 'hello');
});

test('a busy site is asked again after what it says, or a while', async () => {
	let left = 0;
	const busy =
		(status: number, headers: Readonly<Record<string, string>> = {}) =>
		(response: ServerResponse): void => {
			if (left-- > 0) response.writeHead(status, headers).end();
			else response.end('hello');
		};
	await using site = await serve({
		'/busy': busy(503),
		'/says': busy(429, {'retry-after': '3'}),
		'/long': busy(503, {'retry-after': '3600'}),
	});
	left = 2;
	assert.equal(wordsOf(await site.get('/busy')), 'hello');
	assert.deepEqual(site.waited, [1000, 4000]);
	left = 1;
	assert.equal(wordsOf(await site.get('/says')), 'hello');
	assert.deepEqual(site.waited.slice(2), [3000]);
	left = 3;
	const sentence = '127.0.0.1 asks to be left alone for a while (503).';
	assert.equal(await sentenceOf(site.get('/busy')), sentence);
	left = 1;
	await assert.rejects(site.get('/long'), {name: 'FetchError', retryAfterMs: 3_600_000});
	assert.equal(site.waited.length, 5);
});

test('a site that drips, or says nothing, is given up', async () => {
	const patience = {silenceMs: 100, wholeMs: 300};
	await using site = await serve(
		{
			'/silent': () => {},
			'/stops': response => {
				response.writeHead(200).write('a');
			},
			'/drips': response => {
				const drip = setInterval(() => response.write('a'), 20);
				response.on('close', () => clearInterval(drip));
			},
		},
		{patience},
	);
	for (const path of ['/silent', '/stops', '/drips'])
		assert.equal(await sentenceOf(site.get(path)), '127.0.0.1 is too slow: it was given up.', path);
});

test('at most two requests of a host are under way, and eight in all', async () => {
	let now = 0;
	let most = 0;
	const answer = (response: ServerResponse): void => {
		most = Math.max(most, ++now);
		setTimeout(() => {
			now--;
			response.end('hello');
		}, 20);
	};
	await using site = await serve({'/': answer});
	await Promise.all(Array.from({length: 6}, () => site.get('/')));
	assert.equal(most, 2);
	most = 0;
	const hosts = Array.from({length: 12}, (_, index) => site.at('/', `127.0.0.${index + 1}`));
	await Promise.all(hosts.map(url => site.get('/', {url})));
	assert.equal(most, 8);
});

test('an end that is asked for comes at once, for what waits as well', async () => {
	const stop = new AbortController();
	let arrived = 0;
	await using site = await serve({
		'/': () => {
			if (++arrived === 2) stop.abort();
		},
	});
	const answers = await Promise.allSettled(
		Array.from({length: 5}, () => site.get('/', {}, stop.signal)),
	);
	for (const answer of answers) {
		assert.equal(answer.status, 'rejected');
		assert.equal((answer as PromiseRejectedResult).reason, stop.signal.reason);
	}

	assert.equal(arrived, 2);
});

test('a connection is kept, and opened anew when the site has closed it meanwhile', async () => {
	const sockets: IncomingMessage['socket'][] = [];
	await using site = await serve({
		'/': (response, {socket}) => {
			sockets.push(socket);
			response.end('hello');
		},
	});
	await site.get('/');
	await site.get('/');
	const [kept, second] = sockets;
	assert.equal(second, kept);
	// It is closed in the moment in which it is used again.
	kept?.pause();
	kept?.on('data', () => {});
	const again = site.get('/');
	kept?.resetAndDestroy();
	assert.equal(wordsOf(await again), 'hello');
});

test('what is no site of the web is told so', async () => {
	const server = createServer(socket => {
		socket.on('error', () => {}).resume();
		socket.end('SSH-2.0-nothing\r\n');
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const {port} = server.address() as {port: number};
	await using site = await serve({});
	const ask = (url: string) => sentenceOf(site.get('/', {url}));
	assert.equal(
		await ask(`http://127.0.0.1:${port}/`),
		'127.0.0.1 answers, but not as a site of the web does.',
	);
	await new Promise(resolve => server.close(resolve));
	assert.equal(await ask(`http://127.0.0.1:${port}/`), '127.0.0.1 does not answer.');
	assert.match(await ask('ftp://example.org/'), /^“ftp:.*” is no address of the web/);
	assert.match(await ask('example.org'), /^“example.org” is no address of the web/);
});
