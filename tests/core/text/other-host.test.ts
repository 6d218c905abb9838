import assert from 'node:assert/strict';
import {test} from 'node:test';
import {otherHost} from '../../../src/core/text/other-host.ts';

test('a host with letters of other scripts has a form in ASCII, and the other way round', () => {
	for (const [address, host] of [
		['https://пример.рф/книга', 'xn--e1afmkfd.xn--p1ai'],
		['https://xn--e1afmkfd.xn--p1ai/', 'пример.рф'],
		['https://bücher.example:8080/a', 'xn--bcher-kva.example'],
		['https://аррӏе.com', 'xn--80ak6aa92e.com'],
		['https://example.org/книга', undefined],
		['https://EXAMPLE.org/', undefined],
		['mailto:oda@example.org', undefined],
	] as const) {
		assert.equal(otherHost(address), host, address);
	}
});
