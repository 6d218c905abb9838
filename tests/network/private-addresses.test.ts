import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isPrivateAddress} from '../../src/network/private-addresses.ts';

for (const address of [
	'127.0.0.1',
	'127.255.255.254',
	'0.0.0.0',
	'10.0.0.1',
	'100.64.0.1',
	'169.254.169.254',
	'172.31.255.255',
	'192.168.0.1',
	'198.19.0.1',
	'224.0.0.1',
	'255.255.255.255',
	'::',
	'::1',
	'::127.0.0.1',
	'::ffff:10.0.0.1',
	'::ffff:7f00:1',
	'64:ff9b::127.0.0.1',
	'64:ff9b::a9fe:a9fe',
	'2002:7f00:1::',
	'fc00::1',
	'fd12:3456::1',
	'fe80::1',
	'fec0::1',
	'ff02::1',
]) {
	test(`${address} is private`, () => {
		assert.ok(isPrivateAddress(address));
	});
}

for (const address of [
	'1.1.1.1',
	'9.255.255.255',
	'11.0.0.1',
	'100.63.255.255',
	'172.32.0.1',
	'192.167.255.255',
	'223.255.255.255',
	'::ffff:1.1.1.1',
	'64:ff9b::1.1.1.1',
	'2606:4700::1111',
]) {
	test(`${address} is public`, () => {
		assert.ok(!isPrivateAddress(address));
	});
}
