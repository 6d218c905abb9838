import {lookup as systemLookup} from 'node:dns';
import type {LookupFunction} from 'node:net';
import {errors} from './errors.ts';
import {isPrivateAddress} from './private-addresses.ts';

/** Looks a name up as `dns.lookup` does with `all`. */
export type LookupAll = (
	name: string,
	options: {readonly all: true},
	then: (
		error: NodeJS.ErrnoException | null,
		addresses: Array<{address: string; family: number}>,
	) => void,
) => void;

/**
 * A lookup for sockets that passes on public addresses alone. The socket connects to what is passed
 * on, so that no second answer to the same question can lead elsewhere.
 */
export function guardLookup(lookup: LookupAll = systemLookup): LookupFunction {
	return (name, options, then) => {
		lookup(name, {...options, all: true}, (error, addresses) => {
			if (error) return then(error, []);
			const open = addresses.filter(({address}) => !isPrivateAddress(address));
			const [first] = open;
			if (first === undefined) then(errors.private(), []);
			else if (options.all) then(null, open);
			else then(null, first.address, first.family);
		});
	};
}
