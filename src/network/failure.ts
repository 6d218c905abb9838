import type {SafeText} from '../core/text/safe-text.ts';
import {sanitiseLine} from '../core/text/sanitise.ts';
import {FetchError} from '../core/web/fetch.ts';
import {words} from '../core/words/words.ts';

/** The codes of zlib, Brotli and Zstandard for what cannot be unpacked. */
const broken = /^(?:Z_|ERR__?ERROR|ERR_BROTLI|ERR_ZSTD|ZSTD_)/;
/** The codes of OpenSSL and Node for a certificate that proves nothing. */
const certificate = /CERT|SIGNATURE|ISSUER/;
/** What is no HTTP, or no TLS. */
const notHttp = /^(?:HPE_|EPROTO|ERR_SSL)/;

/** What a failure of the network means, in a sentence that names the host. */
export function failureOf(error: unknown, url: URL, maximumBytes: number): FetchError {
	return new FetchError(sentence(error, sanitiseLine(url.host), maximumBytes));
}

function sentence(error: unknown, host: SafeText, maximumBytes: number): SafeText {
	const {network} = words;
	const {code: found} = error as {readonly code?: unknown};
	const code = typeof found === 'string' ? found : '';
	if (code === 'PRIVATE') return network.isPrivate(host);
	if (code === 'LARGE') return network.tooLarge(host, Math.floor(maximumBytes / 1024 / 1024));
	if (code === 'ENCODING') return network.badEncoding(host);
	if (code === 'SLOW') return network.tooSlow(host);
	if (broken.test(code)) return network.broken(host);
	const said = network.byCode[code];
	if (said) return said(host);
	const safeCode = sanitiseLine(code || String((error as Error).message)).slice(0, 80) as SafeText;
	if (certificate.test(code)) return network.certificate(host, safeCode);
	return notHttp.test(code) ? network.notHttp(host) : network.failed(host, safeCode);
}
