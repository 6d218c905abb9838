import {domainToASCII, domainToUnicode} from 'node:url';
import type {SafeText} from './safe-text.ts';
import {sanitiseLine} from './sanitise.ts';

/**
 * The host of an address in its other form: in ASCII (`xn--`) where it has other letters, and with
 * its letters where it is in ASCII (UTS 46); undefined where both forms are the same.
 */
export function otherHost(address: string): SafeText | undefined {
	const [, host = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address) ?? [];
	const isAscii = /^[!-~]*$/.test(host);
	const other = sanitiseLine(isAscii ? domainToUnicode(host) : domainToASCII(host));
	return other === '' || other === host.toLowerCase() ? undefined : other;
}
