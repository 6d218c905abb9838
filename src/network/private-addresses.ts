import {BlockList, isIP} from 'node:net';

/** Addresses that lead to no public machine (IANA special-purpose registries of IPv4, RFC 6890). */
const ipv4: ReadonlyArray<readonly [string, number]> = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
];

/** The same of IPv6; those that carry an IPv4 address stand below. */
const ipv6: ReadonlyArray<readonly [string, number]> = [
	['::', 96],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 9],
	['ff00::', 8],
];

const blocked = new BlockList();
for (const [net, prefix] of ipv4) {
	blocked.addSubnet(net, prefix, 'ipv4');
	// A network of IPv6 alone reaches IPv4 behind this prefix (RFC 6052).
	blocked.addSubnet(`64:ff9b::${net}`, 96 + prefix, 'ipv6');
}

for (const [net, prefix] of ipv6) blocked.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is this machine's or of a network that is not public. Mapped IPv4 counts as IPv4. */
export function isPrivateAddress(address: string): boolean {
	return blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** The IP address that a host of a URL is written as, if it is one. */
export function addressIn(host: string): string | undefined {
	const bare = host.replace(/^\[|\]$/g, '');
	return isIP(bare) === 0 ? undefined : bare;
}
